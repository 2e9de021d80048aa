package org.alongside.decisions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
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

  private record OptionOf(DecisionId decision, Option option) {}

  private final JdbcClient db;

  DecisionStore(JdbcClient db) {
    this.db = db;
  }

  void insert(DecisionId id, Decisions.Question question, PersonId by, Instant at) {
    db.sql(
            """
        insert into decisions.decision (id, initiative_id, question, opened_by, opened_at, version)
        values (:id, :initiative, :question, :by, :at, 1)
        """)
        .param("id", id.value())
        .param("initiative", question.initiative().value())
        .param("question", question.words().strip())
        .param("by", by.value())
        .param("at", Rows.time(at))
        .update();
    for (int place = 0; place < question.options().size(); place++)
      insert(id, place, question.options().get(place));
  }

  private void insert(DecisionId id, int place, Option option) {
    db.sql(
            """
        insert into decisions.option (decision_id, place, name, words)
        values (:decision, :place, :name, :words)
        """)
        .param("decision", id.value())
        .param("place", place)
        .param("name", option.name().strip())
        .param("words", option.words().strip())
        .update();
  }

  /**
   * Raises the version while it is open, and holds the row: a stance and an outcome never pass each
   * other.
   */
  boolean touch(DecisionId id) {
    return db.sql(
                """
        update decisions.decision set version = version + 1
        where id = :id and recorded_at is null
        """)
            .param("id", id.value())
            .update()
        == 1;
  }

  void take(DecisionId id, Part part) {
    db.sql(
            """
        insert into decisions.part (decision_id, person_id, experience, stance, words, said, written_by, taken_at)
        values (:decision, :person, :experience, :stance, :words, :said, :writtenBy, :at)
        on conflict (org_id, decision_id, person_id) do update
        set experience = excluded.experience, stance = excluded.stance, words = excluded.words, said = excluded.said,
          written_by = excluded.written_by, taken_at = excluded.taken_at
        """)
        .param("decision", id.value())
        .param("person", part.person().value())
        .param("experience", part.experience().name())
        .param("stance", part.stance().name())
        .param("words", part.words().strip())
        .param("said", part.said().name())
        .param("writtenBy", Rows.value(part.writtenBy()))
        .param("at", Rows.time(part.at()))
        .update();
  }

  boolean close(Decision decision, int version) {
    var outcome = Objects.requireNonNull(decision.outcome());
    boolean closed =
        db.sql(
                    """
        update decisions.decision
        set decided = :decided, reasons = :reasons, answer = :answer, look_again = :lookAgain, recorded_by = :by, recorded_at = :at, version = version + 1
        where id = :id and version = :version and recorded_at is null
        """)
                .param("decided", outcome.decided().strip())
                .param("reasons", outcome.reasons().strip())
                .param("answer", outcome.answer().strip())
                .param("lookAgain", outcome.lookAgain())
                .param("by", outcome.recordedBy().value())
                .param("at", Rows.time(outcome.at()))
                .param("id", decision.id().value())
                .param("version", version)
                .update()
            == 1;
    for (int place = 0; closed && place < outcome.verdicts().size(); place++)
      judge(decision.id(), place, outcome.verdicts().get(place));
    return closed;
  }

  private void judge(DecisionId id, int place, Verdict verdict) {
    db.sql(
            """
        update decisions.option set verdict = :verdict
        where decision_id = :decision and place = :place
        """)
        .param("verdict", verdict.name())
        .param("decision", id.value())
        .param("place", place)
        .update();
  }

  List<Decision> all(Collection<DecisionId> ids) {
    if (ids.isEmpty()) return List.of();
    var parts = partsOf(ids);
    var options = optionsOf(ids);
    return db.sql("select * from decisions.decision where id = any(:ids) order by opened_at")
        .param("ids", Rows.values(ids))
        .query((row, _) -> read(row, parts, options))
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

  private Map<DecisionId, List<Option>> optionsOf(Collection<DecisionId> ids) {
    return db
        .sql("select * from decisions.option where decision_id = any(:ids) order by place")
        .param("ids", Rows.values(ids))
        .query((row, _) -> new OptionOf(Rows.id(row, "decision_id", DecisionId::new), option(row)))
        .list()
        .stream()
        .collect(
            Collectors.groupingBy(
                OptionOf::decision, Collectors.mapping(OptionOf::option, Collectors.toList())));
  }

  private static Option option(ResultSet row) throws SQLException {
    var verdict = row.getString("verdict");
    return new Option(
        row.getString("name"),
        row.getString("words"),
        verdict == null ? null : Verdict.valueOf(verdict));
  }

  private static Part part(ResultSet row) throws SQLException {
    return new Part(
        Rows.id(row, "person_id", PersonId::new),
        Experience.valueOf(row.getString("experience")),
        Stance.valueOf(row.getString("stance")),
        row.getString("words"),
        Said.valueOf(row.getString("said")),
        Rows.idOrNull(row, "written_by", PersonId::new),
        Rows.at(row, "taken_at"));
  }

  private static Decision read(
      ResultSet row, Map<DecisionId, List<Part>> parts, Map<DecisionId, List<Option>> options)
      throws SQLException {
    var id = Rows.id(row, "id", DecisionId::new);
    return new Decision(
        id,
        Rows.id(row, "initiative_id", InitiativeId::new),
        row.getString("question"),
        options.getOrDefault(id, List.of()),
        Rows.id(row, "opened_by", PersonId::new),
        Rows.at(row, "opened_at"),
        parts.getOrDefault(id, List.of()),
        outcome(row, options.getOrDefault(id, List.of())),
        row.getInt("version"));
  }

  private static @Nullable Outcome outcome(ResultSet row, List<Option> options)
      throws SQLException {
    var at = Rows.atOrNull(row, "recorded_at");
    return at == null
        ? null
        : new Outcome(
            row.getString("decided"),
            row.getString("reasons"),
            options.stream().map(Option::verdict).filter(Objects::nonNull).toList(),
            Objects.requireNonNullElse(row.getString("answer"), ""),
            row.getObject("look_again", LocalDate.class),
            Rows.id(row, "recorded_by", PersonId::new),
            at);
  }
}
