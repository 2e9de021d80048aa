package org.alongside.decisions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.alongside.platform.database.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of what can be chosen in a decision, and what was said of each in the end. */
@Repository
class OptionStore {

  private record OptionOf(DecisionId decision, Option option) {}

  private final JdbcClient db;

  OptionStore(JdbcClient db) {
    this.db = db;
  }

  void insert(DecisionId id, List<Option> options) {
    for (int place = 0; place < options.size(); place++) insert(id, place, options.get(place));
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

  void judge(DecisionId id, List<Verdict> verdicts) {
    for (int place = 0; place < verdicts.size(); place++) judge(id, place, verdicts.get(place));
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

  /** In the order in which they were put. */
  Map<DecisionId, List<Option>> of(Collection<DecisionId> ids) {
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
}
