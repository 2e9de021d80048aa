package org.alongside.recruitment.panels;

import java.util.Map;
import java.util.stream.Collectors;
import org.alongside.recruitment.OpportunityId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of quotas as they stand now. */
@Repository
class QuotaStore {

  private final JdbcClient db;

  QuotaStore(JdbcClient db) {
    this.db = db;
  }

  void replace(OpportunityId opportunity, Map<Group, Bounds> quotas) {
    db.sql("delete from recruitment.quota where opportunity_id = :opportunity")
        .param("opportunity", opportunity.value())
        .update();
    quotas.forEach(
        (group, bounds) ->
            db.sql(
                    """
                insert into recruitment.quota (opportunity_id, feature, answer, least, most)
                values (:opportunity, :feature, :answer, :least, :most)
                """)
                .param("opportunity", opportunity.value())
                .param("feature", group.feature())
                .param("answer", group.answer())
                .param("least", bounds.least())
                .param("most", bounds.most())
                .update());
  }

  Map<Group, Bounds> of(OpportunityId opportunity) {
    return db
        .sql(
            """
        select feature, answer, least, most from recruitment.quota
        where opportunity_id = :opportunity
        """)
        .param("opportunity", opportunity.value())
        .query(
            (row, _) ->
                Map.entry(
                    new Group(row.getString("feature"), row.getString("answer")),
                    new Bounds(row.getInt("least"), row.getInt("most"))))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
