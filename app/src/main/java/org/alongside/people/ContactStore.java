package org.alongside.people;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  /** In order of addresses, so that two files at once don't wait for each other. */
  Map<String, ContactId> keep(SortedMap<String, String> languages, Preference preference) {
    String[] addresses = languages.keySet().toArray(String[]::new);
    db.sql(
            """
            insert into people.contact (id, email, language, preference, stop_code)
            select id, email, language, :preference, gen_random_uuid()
            from unnest(:ids::uuid[], :addresses::text[], :languages::text[]) as given (id, email, language)
            on conflict (org_id, email) do nothing
            """)
        .param("preference", preference.name())
        .param(
            "ids",
            Stream.of(addresses).map(_ -> Ids.next(ContactId::new).value()).toArray(UUID[]::new))
        .param("addresses", addresses)
        .param("languages", languages.values().toArray(String[]::new))
        .update();
    return db
        .sql("select id, email from people.contact where email = any(:addresses)")
        .param("addresses", addresses)
        .query((row, _) -> Map.entry(row.getString("email"), Rows.id(row, "id", ContactId::new)))
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
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
