package org.alongside.recruitment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.alongside.people.ContactId;
import org.alongside.people.PersonId;
import org.alongside.platform.database.Rows;
import org.alongside.platform.errors.NotFound;
import org.alongside.recruitment.Application.Help;
import org.alongside.recruitment.Application.Supporter;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Finds names on lists, each with who supports them. */
@Repository
class ApplicationSearch {

  /** One of the pool: no name. */
  record Pooled(ApplicationId id, Door door, String household, Map<String, String> answers) {

    Applicant answering(List<Question> asked) {
      var features = new HashMap<String, String>();
      features.put(Door.FEATURE, door.value());
      for (Question question : asked)
        features.put(
            question.feature(), answers.getOrDefault(question.feature(), Question.NOT_SAID));
      return new Applicant(id, Map.copyOf(features), Names.sameHouse(household));
    }
  }

  private static final String SELECT =
      """
      select a.id, a.opportunity_id, a.code, a.door, a.name, a.called, a.why, a.household, a.contact_id,
        coalesce(a.needs_id, a.contact_id) as needs_id, a.person_id, a.applied_at, a.withdrawn_at, a.taken_off_by, s.name as supporter, s.contact_id as supporter_contact, s.said_yes, s.may
      from recruitment.application a
      left join recruitment.supporter s on s.application_id = a.id
      """;

  private final JdbcClient db;
  private final JsonMapper json;

  ApplicationSearch(JdbcClient db, JsonMapper json) {
    this.db = db;
    this.json = json;
  }

  Optional<Application> find(ApplicationId id) {
    return one("where a.id = :by", id.value());
  }

  Optional<Application> find(ApplicantCode code) {
    return one("where a.code = :by", code.words());
  }

  Application lock(ApplicationId id) {
    return one("where a.id = :by for update of a", id.value()).orElseThrow(() -> new NotFound(id));
  }

  /** Everybody who is on this list and reached like this: a family may share a telephone. */
  List<Application> of(OpportunityId to, ContactId contact) {
    return db.sql(
            SELECT
                + """
        where a.opportunity_id = :to and a.contact_id = :contact and a.withdrawn_at is null
        order by a.applied_at, a.id
        """)
        .param("to", to.value())
        .param("contact", contact.value())
        .query((row, _) -> read(row))
        .list();
  }

  /** Whoever is on this list, reached like this, and called that. */
  Optional<Application> of(OpportunityId to, ContactId contact, String name) {
    return db.sql(
            SELECT
                + """
        where a.opportunity_id = :to and a.contact_id = :contact
          and a.called = recruitment.called(:name) and a.withdrawn_at is null
        order by a.applied_at, a.id
        limit 1
        """)
        .param("to", to.value())
        .param("contact", contact.value())
        .param("name", name.strip())
        .query((row, _) -> read(row))
        .optional();
  }

  List<Application> of(OpportunityId to) {
    return db.sql(
            SELECT
                + """
        where a.opportunity_id = :to and a.withdrawn_at is null
        order by a.applied_at, a.id
        """)
        .param("to", to.value())
        .query((row, _) -> read(row))
        .list();
  }

  List<Application> by(PersonId person, ContactId contact) {
    return db.sql(
            SELECT
                + """
        where a.person_id = :person or a.contact_id = :contact
        order by a.applied_at desc
        """)
        .param("person", person.value())
        .param("contact", contact.value())
        .query((row, _) -> read(row))
        .list();
  }

  /** Whether anybody on a list, or who supports one, is reached like this. */
  boolean anyReachedBy(ContactId contact) {
    return db.sql(
            """
        select exists (select 1 from recruitment.application where :contact in (contact_id, needs_id))
          or exists (select 1 from recruitment.supporter where contact_id = :contact)
        """)
        .param("contact", contact.value())
        .query(Boolean.class)
        .single();
  }

  // In the order of the ids of their answers, which are random.
  List<Pooled> pool(OpportunityId to) {
    return db.sql(
            """
        select a.id, a.door, a.household,
          (select coalesce(jsonb_object_agg(feature, answer), '{}') from recruitment.answer
           where answers_id = a.answers_id) as answers
        from recruitment.application a
        where a.opportunity_id = :to and a.withdrawn_at is null
        order by a.answers_id
        """)
        .param("to", to.value())
        .query(
            (row, _) ->
                new Pooled(
                    Rows.id(row, "id", ApplicationId::new),
                    Door.valueOf(row.getString("door")),
                    row.getString("household"),
                    answers(row.getString("answers"))))
        .list();
  }

  private Map<String, String> answers(String read) {
    return ((Map<?, ?>) json.readValue(read, Map.class))
        .entrySet().stream()
            .collect(
                Collectors.toMap(
                    one -> String.valueOf(one.getKey()), one -> String.valueOf(one.getValue())));
  }

  private Optional<Application> one(String where, Object by) {
    return db.sql(SELECT + where).param("by", by).query((row, _) -> read(row)).optional();
  }

  private static Application read(ResultSet row) throws SQLException {
    return new Application(
        Rows.id(row, "id", ApplicationId::new),
        Rows.id(row, "opportunity_id", OpportunityId::new),
        new ApplicantCode(row.getString("code")),
        Door.valueOf(row.getString("door")),
        row.getString("name"),
        row.getString("called"),
        row.getString("why"),
        row.getString("household"),
        Rows.idOrNull(row, "contact_id", ContactId::new),
        Rows.idOrNull(row, "needs_id", ContactId::new),
        Rows.idOrNull(row, "person_id", PersonId::new),
        supporter(row),
        Rows.at(row, "applied_at"),
        Rows.atOrNull(row, "withdrawn_at"),
        Rows.idOrNull(row, "taken_off_by", PersonId::new));
  }

  private static @Nullable Supporter supporter(ResultSet row) throws SQLException {
    if (row.getString("supporter") == null) return null;
    return new Supporter(
        row.getString("supporter"),
        Rows.idOrNull(row, "supporter_contact", ContactId::new),
        row.getString("said_yes"),
        Arrays.stream((String[]) row.getArray("may").getArray())
            .map(Help::valueOf)
            .collect(Collectors.toSet()));
  }
}
