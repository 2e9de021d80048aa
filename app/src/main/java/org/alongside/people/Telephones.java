package org.alongside.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.platform.database.Rows;
import org.alongside.platform.errors.Refusal;
import org.alongside.platform.ids.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Those to whom nobody writes: they are rung, or keep a code and look by themselves. */
@Service
@Transactional
public class Telephones {

  private final JdbcClient db;

  Telephones(JdbcClient db) {
    this.db = db;
  }

  /** As people write numbers: with spaces, brackets, a plus. */
  public static boolean isNumber(String number) {
    return number.strip().matches("[+0-9][0-9 ().\\-/]{5,30}")
        && plain(number).matches("\\+?[0-9]{6,15}");
  }

  /** The contact with this number, kept now if it is new. */
  public ContactId keep(String number, String language) {
    if (!isNumber(number)) throw new Refusal("people.number");
    insert(plain(number), language);
    return new ContactId(
        db.sql("select id from people.contact where phone = :phone")
            .param("phone", plain(number))
            .query(UUID.class)
            .single());
  }

  /** Somebody who leaves neither address nor number: each time somebody else, as far as we know. */
  public ContactId silent(String language) {
    return insert(null, language);
  }

  @Transactional(readOnly = true)
  public boolean isSilent(ContactId contact) {
    return db.sql(
            """
            select exists (
              select 1 from people.contact where id = :id and email is null and phone is null)
            """)
        .param("id", contact.value())
        .query(Boolean.class)
        .single();
  }

  @Transactional(readOnly = true)
  public Optional<String> of(ContactId contact) {
    return Optional.ofNullable(all(List.of(contact)).get(contact));
  }

  /** The numbers of those of these who left one. */
  @Transactional(readOnly = true)
  public Map<ContactId, String> all(Collection<ContactId> contacts) {
    return db
        .sql("select id, phone from people.contact where id = any(:ids) and phone is not null")
        .param("ids", Rows.values(contacts))
        .query((row, _) -> Map.entry(Rows.id(row, "id", ContactId::new), row.getString("phone")))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private ContactId insert(@org.jspecify.annotations.Nullable String phone, String language) {
    ContactId id = Ids.next(ContactId::new);
    db.sql(
            """
            insert into people.contact (id, phone, language, preference, stop_code)
            values (:id, :phone, :language, 'NONE', gen_random_uuid())
            on conflict (org_id, phone) do nothing
            """)
        .param("id", id.value())
        .param("phone", phone)
        .param("language", language)
        .update();
    return id;
  }

  /** As people read it out: 01632 960 001. */
  public static String spaced(String number) {
    return number.replaceFirst("^(0\\d{4})(\\d{3})(\\d+)$", "$1 $2 $3");
  }

  // From abroad or from next door, it is the same telephone.
  private static String plain(String number) {
    return number.replaceAll("[^0-9+]", "").replaceFirst("^(?:\\+|00)44", "0");
  }
}
