package org.alongside.decisions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.alongside.initiatives.InitiativeId;
import org.alongside.people.PersonId;
import org.alongside.platform.Experience;
import org.alongside.platform.database.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of decisions and of people's parts in them. */
@Repository
class DecisionStore {

  private record PartOf(DecisionId decision, Part part) {}

  private final JdbcClient db;

  DecisionStore(JdbcClient db) {
    this.db = db;
  }

  void insert(DecisionId id, Decisions.Question question, PersonId by, Instant at) {
    db.sql(
            """
        insert into decisions.decision (id, initiative_id, question, options, opened_by, opened_at, version)
        values (:id, :initiative, :question, :options, :by, :at, 1)
        """)
        .param("id", id.value())
        .param("initiative", question.initiative().value())
        .param("question", question.words().strip())
        .param("options", question.options().toArray(String[]::new))
        .param("by", by.value())
        .param("at", Rows.time(at))
        .update();
  }

  void take(DecisionId id, Part part) {
    db.sql(
            """
        insert into decisions.part (decision_id, person_id, experience, stance, words, taken_at)
        values (:decision, :person, :experience, :stance, :words, :at)
        on conflict (org_id, decision_id, person_id) do update
        set experience = excluded.experience, stance = excluded.stance, words = excluded.words, taken_at = excluded.taken_at
        """)
        .param("decision", id.value())
        .param("person", part.person().value())
        .param("experience", part.experience().name())
        .param("stance", part.stance().name())
        .param("words", part.words().strip())
        .param("at", Rows.time(part.at()))
        .update();
  }

  boolean close(Decision decision, int version) {
    var outcome = Objects.requireNonNull(decision.outcome());
    return db.sql(
                """
        update decisions.decision
        set decided = :decided, reasons = :reasons, recorded_by = :by, recorded_at = :at, version = version + 1
        where id = :id and version = :version and recorded_at is null
        """)
            .param("decided", outcome.decided().strip())
            .param("reasons", outcome.reasons().strip())
            .param("by", outcome.recordedBy().value())
            .param("at", Rows.time(outcome.at()))
            .param("id", decision.id().value())
            .param("version", version)
            .update()
        == 1;
  }

  List<Decision> all(Collection<DecisionId> ids) {
    if (ids.isEmpty()) return List.of();
    var parts = partsOf(ids);
    return db.sql("select * from decisions.decision where id = any(:ids) order by opened_at")
        .param("ids", Rows.values(ids))
        .query((row, _) -> read(row, parts))
        .list();
  }

  List<Decision> of(InitiativeId initiative) {
    var ids =
        db.sql("select id from decisions.decision where initiative_id = :initiative")
            .param("initiative", initiative.value())
            .query((row, _) -> Rows.id(row, "id", DecisionId::new))
            .list();
    return all(ids).reversed();
  }

  private Map<DecisionId, List<Part>> partsOf(Collection<DecisionId> ids) {
    return db
        .sql(
            "select * from decisions.part where decision_id = any(:ids) order by taken_at, person_id")
        .param("ids", Rows.values(ids))
        .query((row, _) -> new PartOf(Rows.id(row, "decision_id", DecisionId::new), part(row)))
        .list()
        .stream()
        .collect(
            Collectors.groupingBy(
                PartOf::decision, Collectors.mapping(PartOf::part, Collectors.toList())));
  }

  private static Part part(ResultSet row) throws SQLException {
    return new Part(
        Rows.id(row, "person_id", PersonId::new),
        Experience.valueOf(row.getString("experience")),
        Stance.valueOf(row.getString("stance")),
        row.getString("words"),
        Rows.at(row, "taken_at"));
  }

  private static Decision read(ResultSet row, Map<DecisionId, List<Part>> parts)
      throws SQLException {
    var id = Rows.id(row, "id", DecisionId::new);
    return new Decision(
        id,
        Rows.id(row, "initiative_id", InitiativeId::new),
        row.getString("question"),
        List.of((String[]) row.getArray("options").getArray()),
        Rows.id(row, "opened_by", PersonId::new),
        Rows.at(row, "opened_at"),
        parts.getOrDefault(id, List.of()),
        outcome(row),
        row.getInt("version"));
  }

  private static @Nullable Outcome outcome(ResultSet row) throws SQLException {
    var at = Rows.atOrNull(row, "recorded_at");
    return at == null
        ? null
        : new Outcome(
            row.getString("decided"),
            row.getString("reasons"),
            Rows.id(row, "recorded_by", PersonId::new),
            at);
  }
}
