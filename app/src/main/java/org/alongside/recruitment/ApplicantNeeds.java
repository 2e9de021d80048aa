package org.alongside.recruitment;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.alongside.people.AccessNeeds;
import org.alongside.people.ContactId;
import org.alongside.people.Contacts;
import org.alongside.people.Telephones;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Where the access needs of somebody on a list are kept: beside the way to reach them, unless those
 * of somebody else are there, who shares it. Then they have a place of their own.
 */
@Component
class ApplicantNeeds {

  private final JdbcClient db;
  private final AccessNeeds access;
  private final Contacts contacts;
  private final Telephones telephones;

  ApplicantNeeds(JdbcClient db, AccessNeeds access, Contacts contacts, Telephones telephones) {
    this.db = db;
    this.access = access;
    this.contacts = contacts;
    this.telephones = telephones;
  }

  /** Finds the place, the same on every list that they are on with this name and contact. */
  ContactId place(ApplicationId id, ContactId contact) {
    ContactId place =
        known(id, contact).orElseGet(() -> taken(id, contact) ? ofTheirOwn(contact) : contact);
    if (!place.equals(contact))
      db.sql("update recruitment.application set needs_id = :place where id = :id")
          .param("place", place.value())
          .param("id", id.value())
          .update();
    return place;
  }

  /** They are reached in another way: what was kept beside the old one comes along. */
  void follow(Application before, ContactId contact) {
    if (before.needs() == null || !before.needs().equals(before.contact())) return;
    access.copy(before.needs(), place(before.id(), contact));
  }

  // Whoever types an address may be somebody else: what was said before is never lost to them.
  void add(ContactId under, Joining.Needs said, Instant at) {
    keep(under, access.of(under).map(said::beside).orElse(said), at);
  }

  void keep(ContactId under, Joining.Needs said, Instant at) {
    access.record(under, said.needs(), said.words(), said.shared(), at);
  }

  private Optional<ContactId> known(ApplicationId id, ContactId contact) {
    return db.sql(
            """
        select coalesce(other.needs_id, other.contact_id)
        from recruitment.application mine
        join recruitment.application other on other.called = mine.called and other.id <> mine.id
        where mine.id = :id and other.contact_id = :contact and other.withdrawn_at is null
        order by other.applied_at
        limit 1
        """)
        .param("id", id.value())
        .param("contact", contact.value())
        .query((row, _) -> new ContactId(row.getObject(1, UUID.class)))
        .optional();
  }

  private boolean taken(ApplicationId id, ContactId contact) {
    return db.sql(
            """
        select exists (
          select 1 from recruitment.application
          where contact_id = :contact and needs_id is null and id <> :id)
        """)
        .param("contact", contact.value())
        .param("id", id.value())
        .query(Boolean.class)
        .single();
  }

  private ContactId ofTheirOwn(ContactId contact) {
    return telephones.silent(contacts.find(contact).orElseThrow().language());
  }
}
