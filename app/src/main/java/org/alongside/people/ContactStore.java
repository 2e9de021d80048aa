package org.alongside.people;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.platform.database.Rows;
import org.alongside.platform.ids.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of addresses, and of what whoever reads there has chosen. */
@Repository
class ContactStore {

  /** Where a letter goes, and the code that stops further ones. */
  record Address(String email, UUID stopCode) {}

  private final JdbcClient db;

  ContactStore(JdbcClient db) {
    this.db = db;
  }

  ContactId keep(String address, String language, Preference preference) {
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

  Optional<Contact> find(ContactId id) {
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

  Set<ContactId> reachable(Collection<ContactId> ids) {
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

  ContactId of(PersonId person) {
    return new ContactId(
        db.sql("select contact_id from people.person where id = :id")
            .param("id", person.value())
            .query(UUID.class)
            .single());
  }

  void prefer(ContactId id, Preference preference, String language) {
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

  boolean belongsToPerson(ContactId id) {
    return db.sql("select count(*) from people.person where contact_id = :id")
            .param("id", id.value())
            .query(Long.class)
            .single()
        > 0;
  }

  /** The address that went, with what was agreed with it. */
  Optional<String> remove(ContactId id) {
    db.sql("delete from people.consent where contact_id = :id").param("id", id.value()).update();
    return db.sql("delete from people.contact where id = :id returning email")
        .param("id", id.value())
        .query(String.class)
        .optional();
  }

  boolean stop(UUID code, Instant at) {
    return db.sql(
                "update people.contact set stopped_at = coalesce(stopped_at, :at) where stop_code ="
                    + " :code")
            .param("at", at.atOffset(ZoneOffset.UTC))
            .param("code", code)
            .update()
        > 0;
  }

  Optional<Boolean> stopped(UUID code) {
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

  boolean startAgain(UUID code) {
    return db.sql(
                """
                update people.contact set stopped_at = null, preference = 'EMAIL'
                where stop_code = :code
                """)
            .param("code", code)
            .update()
        > 0;
  }

  Address address(ContactId id) {
    return db.sql("select email, stop_code from people.contact where id = :id")
        .param("id", id.value())
        .query((row, _) -> new Address(row.getString(1), row.getObject(2, UUID.class)))
        .single();
  }
}
