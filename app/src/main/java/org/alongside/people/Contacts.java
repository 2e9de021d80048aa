package org.alongside.people;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.alongside.platform.database.Rows;
import org.alongside.platform.errors.Refusal;
import org.alongside.platform.ids.Ids;
import org.alongside.platform.mail.Letter;
import org.alongside.platform.mail.Outbox;
import org.alongside.platform.tenancy.Tenancy;
import org.alongside.platform.trace.Ref;
import org.alongside.platform.words.Languages;
import org.alongside.platform.words.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Addresses, and whether they want to be written to. Others write to a {@link ContactId} and never
 * see the address.
 */
@Service
@Transactional
public class Contacts {

  /**
   * What is written, in the reader's language; where the link leads is a path inside the
   * organisation.
   */
  public record Message(String subject, List<String> paragraphs, String link, String linkWords) {}

  private final JdbcClient db;
  private final Outbox outbox;
  private final Languages languages;

  Contacts(JdbcClient db, Outbox outbox, Languages languages) {
    this.db = db;
    this.outbox = outbox;
    this.languages = languages;
  }

  public static boolean isAddress(String email) {
    return email.strip().matches("[^@\\s<>\"]{1,64}@[^@\\s<>\"]+\\.[^@\\s<>\"]{2,}")
        && email.length() < 250;
  }

  /** The contact with this address, kept now if it is new. What a known one chose is left alone. */
  public ContactId keep(String email, String language, Preference preference) {
    if (!isAddress(email)) throw new Refusal("people.address");
    String address = email.strip().toLowerCase(Locale.ROOT);
    db.sql(
            """
            insert into people.contact (id, email, language, preference, stop_code)
            values (:id, :email, :language, :preference, gen_random_uuid())
            on conflict (org_id, email) do nothing
            """)
        .param("id", Ids.next(ContactId::new).value())
        .param("email", address)
        .param("language", language)
        .param("preference", preference.name())
        .update();
    return new ContactId(
        db.sql("select id from people.contact where email = :email")
            .param("email", address)
            .query(UUID.class)
            .single());
  }

  @Transactional(readOnly = true)
  public Optional<Contact> find(ContactId id) {
    return db.sql("select id, language, preference, stopped_at from people.contact where id = :id")
        .param("id", id.value())
        .query(
            (row, _) ->
                new Contact(
                    new ContactId(row.getObject("id", UUID.class)),
                    row.getString("language"),
                    Preference.valueOf(row.getString("preference")),
                    row.getObject("stopped_at") != null))
        .optional();
  }

  /** Those of these who may be written to. */
  @Transactional(readOnly = true)
  public Set<ContactId> reachable(Collection<ContactId> ids) {
    return Set.copyOf(
        db.sql(
                """
            select id from people.contact
            where id = any(:ids) and preference = 'EMAIL' and stopped_at is null
            """)
            .param("ids", Rows.values(ids))
            .query((row, _) -> Rows.id(row, "id", ContactId::new))
            .list());
  }

  @Transactional(readOnly = true)
  public ContactId of(PersonId person) {
    return new ContactId(
        db.sql("select contact_id from people.person where id = :id")
            .param("id", person.value())
            .query(UUID.class)
            .single());
  }

  public void prefer(ContactId id, Preference preference, String language) {
    db.sql(
            """
            update people.contact
            set preference = :preference, language = :language, stopped_at = case when :preference = 'EMAIL' then null else stopped_at end
            where id = :id
            """)
        .param("preference", preference.name())
        .param("language", language)
        .param("id", id.value())
        .update();
  }

  /**
   * Writes once about one thing, in the reader's language; false when they chose not to be written
   * to.
   */
  public boolean write(ContactId id, Ref about, Function<Words, Message> message, Instant at) {
    var contact = find(id).filter(Contact::reachable);
    contact.ifPresent(
        reader -> post(reader, about, message.apply(languages.in(reader.language())), true, at));
    return contact.isPresent();
  }

  /** A letter somebody has just asked for (a sign-in link): sent whatever they chose. */
  void writeAsAsked(ContactId id, Ref about, Function<Words, Message> message, Instant at) {
    find(id)
        .ifPresent(
            reader ->
                post(reader, about, message.apply(languages.in(reader.language())), false, at));
  }

  /** Removes every letter about this one thing, sent or not, whoever it went to. */
  public void forgetLetters(UUID about) {
    outbox.forget(about);
  }

  /** Removes an address, what was agreed with it and the letters to it; that of a person stays. */
  public void forget(ContactId id) {
    boolean person =
        db.sql("select count(*) from people.person where contact_id = :id")
                .param("id", id.value())
                .query(Long.class)
                .single()
            > 0;
    if (person) return;
    db.sql("delete from people.consent where contact_id = :id").param("id", id.value()).update();
    db.sql("delete from people.contact where id = :id returning email")
        .param("id", id.value())
        .query(String.class)
        .optional()
        .ifPresent(outbox::forget);
  }

  /** One press in a letter stops all further ones. */
  public boolean stop(UUID code, Instant at) {
    return db.sql(
                "update people.contact set stopped_at = coalesce(stopped_at, :at) where stop_code ="
                    + " :code")
            .param("at", at.atOffset(ZoneOffset.UTC))
            .param("code", code)
            .update()
        > 0;
  }

  /** Whether letters are stopped; nothing when the code is nobody's. */
  @Transactional(readOnly = true)
  public Optional<Boolean> stopped(UUID code) {
    return db.sql(
            """
            select stopped_at is not null or preference <> 'EMAIL'
            from people.contact
            where stop_code = :code
            """)
        .param("code", code)
        .query(Boolean.class)
        .optional();
  }

  public boolean startAgain(UUID code) {
    return db.sql(
                """
                update people.contact set stopped_at = null, preference = 'EMAIL'
                where stop_code = :code
                """)
            .param("code", code)
            .update()
        > 0;
  }

  private void post(Contact reader, Ref about, Message message, boolean stoppable, Instant at) {
    String root = "/" + Tenancy.present().orElseThrow().slug();
    record Address(String email, UUID stopCode) {}
    var address =
        db.sql("select email, stop_code from people.contact where id = :id")
            .param("id", reader.id().value())
            .query((row, _) -> new Address(row.getString(1), row.getObject(2, UUID.class)))
            .single();
    outbox.post(
        new Letter(
            address.email(),
            reader.language(),
            message.subject(),
            message.paragraphs(),
            root + message.link(),
            message.linkWords(),
            stoppable ? root + "/letters/" + address.stopCode() + "/stop" : null,
            about),
        at);
  }
}
