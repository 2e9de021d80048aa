package org.alongside.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.people.Access.Need;
import org.alongside.platform.audit.Audit;
import org.alongside.platform.database.Rows;
import org.alongside.platform.errors.Refusal;
import org.alongside.platform.ids.Ids;
import org.alongside.platform.trace.Ref;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Identified, recorded, flagged, shared, met and reviewed: what people need to take part. Kept
 * beside the way to reach them, and gone with it.
 */
@Service
@Transactional
public class AccessNeeds {

  public static final int LONGEST = 2_000;

  private final JdbcClient db;
  private final Audit audit;

  AccessNeeds(JdbcClient db, Audit audit) {
    this.db = db;
    this.audit = audit;
  }

  /** What they say now stands instead of what they said before. */
  public void record(ContactId of, Set<Need> needs, String words, boolean shared, Instant at) {
    if (words.length() > LONGEST) throw new Refusal("people.needs-long", LONGEST);
    db.sql(
            """
            insert into people.access_need
              (contact_id, needs, words, shared, recorded_at, reviewed_at)
            values (:of, :needs, :words, :shared, :at, :at)
            on conflict (org_id, contact_id) do update set
              needs = excluded.needs, words = excluded.words, shared = excluded.shared,
              recorded_at = excluded.recorded_at, reviewed_at = excluded.reviewed_at,
              reviewed_by = null
            """)
        .param("of", of.value())
        .param("needs", needs.stream().sorted().map(Enum::name).toArray(String[]::new))
        .param("words", words.strip())
        .param("shared", shared)
        .param("at", Rows.time(at))
        .update();
  }

  /** The same, and what was arranged, for the same person in another place; what is there stays. */
  public void copy(ContactId from, ContactId to) {
    db.sql(
            """
            insert into people.access_need
              (contact_id, needs, words, shared, recorded_at, reviewed_at, reviewed_by)
            select :to, needs, words, shared, recorded_at, reviewed_at, reviewed_by
            from people.access_need
            where contact_id = :from
            on conflict (org_id, contact_id) do nothing
            """)
        .param("to", to.value())
        .param("from", from.value())
        .update();
    db.sql(
            """
            insert into people.access_met (id, contact_id, words, met_by, met_at)
            select gen_random_uuid(), :to, words, met_by, met_at
            from people.access_met
            where contact_id = :from
            """)
        .param("to", to.value())
        .param("from", from.value())
        .update();
  }

  /** Somebody asked them, and it is still so. */
  public void review(ContactId of, PersonId by, Instant at) {
    db.sql(
            """
            update people.access_need set reviewed_at = :at, reviewed_by = :by
            where contact_id = :of
            """)
        .param("at", Rows.time(at))
        .param("by", by.value())
        .param("of", of.value())
        .update();
    audit.record(by, "access-reviewed", Ref.of("contact", of), "", at);
  }

  /** Something was arranged for them. */
  public void meet(ContactId of, String words, PersonId by, Instant at) {
    if (words.isBlank()) throw new Refusal("people.met-needed");
    if (words.length() > LONGEST) throw new Refusal("people.needs-long", LONGEST);
    db.sql(
            """
            insert into people.access_met (id, contact_id, words, met_by, met_at)
            values (:id, :of, :words, :by, :at)
            """)
        .param("id", Ids.next(ContactId::new).value())
        .param("of", of.value())
        .param("words", words.strip())
        .param("by", by.value())
        .param("at", Rows.time(at))
        .update();
    audit.record(by, "access-met", Ref.of("contact", of), "", at);
  }

  @Transactional(readOnly = true)
  public Optional<Access> of(ContactId contact) {
    return Optional.ofNullable(all(List.of(contact)).get(contact));
  }

  /** Of those of these who said something. */
  @Transactional(readOnly = true)
  public Map<ContactId, Access> all(Collection<ContactId> contacts) {
    var met = met(contacts);
    var found = new HashMap<ContactId, Access>();
    db.sql(
            """
            select contact_id, needs, words, shared, recorded_at, reviewed_at
            from people.access_need
            where contact_id = any(:ids)
            """)
        .param("ids", Rows.values(contacts))
        .query((row, _) -> found.put(Rows.id(row, "contact_id", ContactId::new), read(row, met)))
        .list();
    return found;
  }

  private Map<UUID, List<Access.Met>> met(Collection<ContactId> contacts) {
    var met = new HashMap<UUID, List<Access.Met>>();
    db.sql(
            """
            select contact_id, words, met_by, met_at
            from people.access_met
            where contact_id = any(:ids)
            order by met_at
            """)
        .param("ids", Rows.values(contacts))
        .query(
            (row, _) ->
                met.computeIfAbsent(row.getObject("contact_id", UUID.class), _ -> new ArrayList<>())
                    .add(
                        new Access.Met(
                            row.getString("words"),
                            Rows.id(row, "met_by", PersonId::new),
                            Rows.at(row, "met_at"))))
        .list();
    return met;
  }

  private static Access read(ResultSet row, Map<UUID, List<Access.Met>> met) throws SQLException {
    var needs = EnumSet.noneOf(Need.class);
    Arrays.stream((String[]) row.getArray("needs").getArray())
        .map(Need::valueOf)
        .forEach(needs::add);
    return new Access(
        needs,
        row.getString("words"),
        row.getBoolean("shared"),
        Rows.at(row, "recorded_at"),
        Rows.at(row, "reviewed_at"),
        met.getOrDefault(row.getObject("contact_id", UUID.class), List.of()));
  }
}
