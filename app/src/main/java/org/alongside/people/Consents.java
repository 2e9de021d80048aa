package org.alongside.people;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.alongside.platform.ids.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody agreed to, what for, when and how; and when they took it back. */
@Service
@Transactional
public class Consents {

  /**
   * @param what the key of the sentence they agreed to: {@code people.consent.<what>}
   */
  public record Consent(
      ConsentId id,
      String what,
      String how,
      Instant givenAt,
      @org.jspecify.annotations.Nullable Instant withdrawnAt) {}

  /** Being written to about what came of one's words. */
  public static final String HEAR_BACK = "hear-back";

  private final JdbcClient db;

  Consents(JdbcClient db) {
    this.db = db;
  }

  public ConsentId give(ContactId by, String what, String how, Instant at) {
    ConsentId id = Ids.next(ConsentId::new);
    db.sql(
            """
            insert into people.consent (id, contact_id, what, how, given_at)
            values (:id, :by, :what, :how, :at)
            """)
        .param("id", id.value())
        .param("by", by.value())
        .param("what", what)
        .param("how", how)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
    return id;
  }

  /** Said again, in a file or by another door: one that stands is enough. */
  public void giveOnce(Collection<ContactId> by, String what, String how, Instant at) {
    db.sql(
            """
            insert into people.consent (id, contact_id, what, how, given_at)
            select id, contact_id, :what, :how, :at
            from unnest(:ids::uuid[], :by::uuid[]) as given (id, contact_id)
            where not exists (select 1 from people.consent c
              where c.contact_id = given.contact_id and c.what = :what and c.withdrawn_at is null)
            """)
        .param("what", what)
        .param("how", how)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("ids", by.stream().map(_ -> Ids.next(ConsentId::new).value()).toArray(UUID[]::new))
        .param("by", by.stream().map(ContactId::value).toArray(UUID[]::new))
        .update();
  }

  public void withdraw(ContactId by, ConsentId id, Instant at) {
    db.sql(
            """
            update people.consent set withdrawn_at = coalesce(withdrawn_at, :at)
            where id = :id and contact_id = :by
            """)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("id", id.value())
        .param("by", by.value())
        .update();
    stopLettersNobodyAgreedTo(by, at);
  }

  // Whoever once agreed to letters, and now to none, isn't written to.
  private void stopLettersNobodyAgreedTo(ContactId contact, Instant at) {
    db.sql(
            """
            update people.contact c set stopped_at = coalesce(c.stopped_at, :at)
            where c.id = :contact
              and exists (select 1 from people.consent
                where contact_id = c.id and what = :letters and withdrawn_at is not null)
              and not exists (select 1 from people.consent
                where contact_id = c.id and what = :letters and withdrawn_at is null)
            """)
        .param("contact", contact.value())
        .param("letters", HEAR_BACK)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  @Transactional(readOnly = true)
  public List<Consent> of(ContactId contact) {
    return db.sql(
            """
            select id, what, how, given_at, withdrawn_at from people.consent
            where contact_id = :contact
            order by given_at
            """)
        .param("contact", contact.value())
        .query(
            (row, _) -> {
              var withdrawn = row.getObject("withdrawn_at", OffsetDateTime.class);
              return new Consent(
                  new ConsentId(row.getObject("id", UUID.class)),
                  row.getString("what"),
                  row.getString("how"),
                  row.getObject("given_at", OffsetDateTime.class).toInstant(),
                  withdrawn == null ? null : withdrawn.toInstant());
            })
        .list();
  }
}
