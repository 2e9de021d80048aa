package org.alongside.decisions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.alongside.initiatives.InitiativeId;
import org.alongside.people.PersonId;
import org.alongside.platform.database.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of decisions. Their options: {@link OptionStore}; people's parts: {@link PartStore}. */
@Repository
class DecisionStore {

  private final JdbcClient db;
  private final OptionStore options;
  private final PartStore parts;

  DecisionStore(JdbcClient db, OptionStore options, PartStore parts) {
    this.db = db;
    this.options = options;
    this.parts = parts;
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
    options.insert(id, question.options());
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
    if (closed) options.judge(decision.id(), outcome.verdicts());
    return closed;
  }

  List<Decision> all(Collection<DecisionId> ids) {
    if (ids.isEmpty()) return List.of();
    var partsOf = parts.of(ids);
    var optionsOf = options.of(ids);
    return db.sql("select * from decisions.decision where id = any(:ids) order by opened_at")
        .param("ids", Rows.values(ids))
        .query((row, _) -> read(row, partsOf, optionsOf))
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
