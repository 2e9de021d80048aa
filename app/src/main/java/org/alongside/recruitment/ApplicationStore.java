package org.alongside.recruitment;

import java.time.Instant;
import java.util.UUID;
import org.alongside.people.ContactId;
import org.alongside.people.PersonId;
import org.alongside.platform.database.Rows;
import org.alongside.platform.errors.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes the rows of names on lists; {@link ApplicationSearch} finds them. */
@Repository
class ApplicationStore {

  private final JdbcClient db;

  ApplicationStore(JdbcClient db) {
    this.db = db;
  }

  /** False when this name with this contact is on the list already. */
  boolean insert(
      ApplicationId id,
      OpportunityId to,
      Joining joining,
      ApplicantCode code,
      ContactId contact,
      UUID apart,
      Instant at) {
    PersonId person =
        joining.reach() instanceof Joining.Reach.ByAccount(var signedIn) ? signedIn : null;
    return db.sql(
                """
        insert into recruitment.application
          (id, opportunity_id, code, answers_id, door, name, why, household, contact_id, person_id, applied_at)
        values
          (:id, :to, :code, :apart, :door, :name, :why, :household, :contact, :person, :at)
        on conflict (org_id, opportunity_id, contact_id, called) where withdrawn_at is null and changed_at is null
          do nothing
        """)
            .param("id", id.value())
            .param("to", to.value())
            .param("code", code.words())
            .param("apart", apart)
            .param("door", joining.door().name())
            .param("name", joining.name().strip())
            .param("why", joining.why().strip())
            .param("household", joining.household().strip())
            .param("contact", contact.value())
            .param("person", Rows.value(person))
            .param("at", Rows.time(at))
            .update()
        == 1;
  }

  void support(ApplicationId id, Joining.Support support, ContactId contact) {
    db.sql(
            """
        insert into recruitment.supporter (application_id, name, contact_id, said_yes, may)
        values (:id, :name, :contact, :yes, :may)
        """)
        .param("id", id.value())
        .param("name", support.name().strip())
        .param("contact", contact.value())
        .param("yes", support.saidYes().strip())
        .param("may", support.may().stream().sorted().map(Enum::name).toArray(String[]::new))
        .update();
  }

  void rename(ApplicationId id, String name, Instant at) {
    db.sql("update recruitment.application set name = :name, changed_at = :at where id = :id")
        .param("name", name.strip())
        .param("at", Rows.time(at))
        .param("id", id.value())
        .update();
  }

  void reach(ApplicationId id, ContactId contact, Instant at) {
    db.sql(
            """
        update recruitment.application set contact_id = :contact, changed_at = :at
        where id = :id
        """)
        .param("contact", contact.value())
        .param("at", Rows.time(at))
        .param("id", id.value())
        .update();
  }

  /** Takes out everything that was theirs; the row says only that there was a name. */
  void empty(ApplicationId id, @Nullable PersonId by, Instant at) {
    db.sql("delete from recruitment.supporter where application_id = :id")
        .param("id", id.value())
        .update();
    db.sql(
            """
        update recruitment.application
        set name = '', why = '', household = '', contact_id = null, needs_id = null,
          person_id = null, withdrawn_at = :at, taken_off_by = :by
        where id = :id
        """)
        .param("at", Rows.time(at))
        .param("by", Rows.value(by))
        .param("id", id.value())
        .update();
  }

  UUID answersOf(ApplicationId id) {
    return db.sql("select answers_id from recruitment.application where id = :id")
        .param("id", id.value())
        .query(UUID.class)
        .optional()
        .orElseThrow(() -> new NotFound(id));
  }
}
