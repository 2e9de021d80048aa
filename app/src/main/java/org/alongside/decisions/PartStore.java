package org.alongside.decisions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.alongside.people.PersonId;
import org.alongside.platform.Experience;
import org.alongside.platform.database.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of people's parts in decisions: where each stands, and how it was said. */
@Repository
class PartStore {

  private record PartOf(DecisionId decision, Part part) {}

  private final JdbcClient db;

  PartStore(JdbcClient db) {
    this.db = db;
  }

  /** Taking part again takes the place of the first time. */
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

  Map<DecisionId, List<Part>> of(Collection<DecisionId> ids) {
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
        Said.valueOf(row.getString("said")),
        Rows.idOrNull(row, "written_by", PersonId::new),
        Rows.at(row, "taken_at"));
  }
}
