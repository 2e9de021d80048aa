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

  void replace(OpportunityId opportunity, SetAside seats) {
    db.sql("delete from recruitment.quota where opportunity_id = :opportunity")
        .param("opportunity", opportunity.value())
        .update();
    db.sql("delete from recruitment.quota_both where opportunity_id = :opportunity")
        .param("opportunity", opportunity.value())
        .update();
    seats.both().forEach((both, bounds) -> insert(opportunity, both, bounds));
    seats
        .groups()
        .forEach(
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

  private void insert(OpportunityId opportunity, Both both, Bounds bounds) {
    db.sql(
            """
        insert into recruitment.quota_both
          (opportunity_id, feature, answer, other_feature, other_answer, least, most)
        values (:opportunity, :feature, :answer, :other_feature, :other_answer, :least, :most)
        """)
        .param("opportunity", opportunity.value())
        .param("feature", both.one().feature())
        .param("answer", both.one().answer())
        .param("other_feature", both.other().feature())
        .param("other_answer", both.other().answer())
        .param("least", bounds.least())
        .param("most", bounds.most())
        .update();
  }

  SetAside of(OpportunityId opportunity) {
    return new SetAside(groups(opportunity), both(opportunity));
  }

  private Map<Both, Bounds> both(OpportunityId opportunity) {
    return db
        .sql(
            """
        select feature, answer, other_feature, other_answer, least, most from recruitment.quota_both
        where opportunity_id = :opportunity
        """)
        .param("opportunity", opportunity.value())
        .query(
            (row, _) ->
                Map.entry(
                    new Both(
                        new Group(row.getString("feature"), row.getString("answer")),
                        new Group(row.getString("other_feature"), row.getString("other_answer"))),
                    new Bounds(row.getInt("least"), row.getInt("most"))))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private Map<Group, Bounds> groups(OpportunityId opportunity) {
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
