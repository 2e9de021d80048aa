package org.alongside.recruitment.panels;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.alongside.people.PersonId;
import org.alongside.platform.database.Rows;
import org.alongside.recruitment.OpportunityId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of populations. */
@Repository
class PopulationStore {

  private final JdbcClient db;

  PopulationStore(JdbcClient db) {
    this.db = db;
  }

  void replace(OpportunityId opportunity, Population population) {
    db.sql("delete from recruitment.population where opportunity_id = :opportunity")
        .param("opportunity", opportunity.value())
        .update();
    db.sql(
            """
        insert into recruitment.population (opportunity_id, people, source, dated, said_by, said_at)
        values (:opportunity, :people, :source, :dated, :by, :at)
        """)
        .param("opportunity", opportunity.value())
        .param("people", population.people())
        .param("source", population.source())
        .param("dated", population.dated())
        .param("by", population.saidBy().value())
        .param("at", Rows.time(population.saidAt()))
        .update();
    population.shares().forEach((group, share) -> insert(opportunity, group, share));
  }

  Optional<Population> find(OpportunityId opportunity) {
    return db.sql(
            """
        select people, source, dated, said_by, said_at from recruitment.population
        where opportunity_id = :opportunity
        """)
        .param("opportunity", opportunity.value())
        .query(
            (row, _) ->
                new Population(
                    row.getString("people"),
                    row.getString("source"),
                    row.getObject("dated", LocalDate.class),
                    shares(opportunity),
                    Rows.id(row, "said_by", PersonId::new),
                    Rows.at(row, "said_at")))
        .optional();
  }

  private void insert(OpportunityId opportunity, Group group, double share) {
    db.sql(
            """
        insert into recruitment.population_share (opportunity_id, feature, answer, share)
        values (:opportunity, :feature, :answer, :share)
        """)
        .param("opportunity", opportunity.value())
        .param("feature", group.feature())
        .param("answer", group.answer())
        .param("share", share)
        .update();
  }

  private Map<Group, Double> shares(OpportunityId opportunity) {
    return db
        .sql(
            """
        select feature, answer, share from recruitment.population_share
        where opportunity_id = :opportunity
        """)
        .param("opportunity", opportunity.value())
        .query(
            (row, _) -> Map.entry(new Group(row.getString(1), row.getString(2)), row.getDouble(3)))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
