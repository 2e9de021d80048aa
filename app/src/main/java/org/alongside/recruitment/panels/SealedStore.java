package org.alongside.recruitment.panels;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.alongside.platform.database.Rows;
import org.alongside.recruitment.ApplicationId;
import org.alongside.recruitment.OpportunityId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Who is in a draw under which pseudonym, and apart from that, what stands under it. */
@Repository
class SealedStore {

  private static final String SELECT =
      """
      select pseudonym, standing, salt, features, household, inside, chance, coalesce(tickets, 0) as tickets
      from recruitment.sealed_answers
      """;

  private final JdbcClient db;
  private final JsonMapper json;

  SealedStore(JdbcClient db, JsonMapper json) {
    this.db = db;
    this.json = json;
  }

  void insert(SealId seal, ApplicationId application, Sealed sealed) {
    db.sql(
            """
        insert into recruitment.sealed_person (seal_id, application_id, pseudonym)
        values (:seal, :application, :pseudonym)
        """)
        .param("seal", seal.value())
        .param("application", application.value())
        .param("pseudonym", sealed.pseudonym())
        .update();
    db.sql(
            """
        insert into recruitment.sealed_answers (seal_id, pseudonym, standing, salt, features, household)
        values (:seal, :pseudonym, :standing, :salt, :features::jsonb, :household)
        """)
        .param("seal", seal.value())
        .param("pseudonym", sealed.pseudonym())
        .param("standing", sealed.place().name())
        .param("salt", sealed.salt())
        .param(
            "features",
            sealed.features() == null ? null : json.writeValueAsString(sealed.features()))
        .param("household", sealed.household())
        .update();
  }

  /** By pseudonym: what is in each envelope, what chance each has, how many tickets name each. */
  void workedOut(
      SealId seal,
      Map<String, String> insides,
      Map<String, Double> chances,
      Map<String, Integer> tickets) {
    insides.forEach(
        (pseudonym, inside) ->
            db.sql(
                    """
                update recruitment.sealed_answers set inside = :inside, chance = :chance, tickets = :tickets
                where seal_id = :seal and pseudonym = :pseudonym
                """)
                .param("inside", inside)
                .param("chance", chances.getOrDefault(pseudonym, 0.0))
                .param("tickets", tickets.getOrDefault(pseudonym, 0))
                .param("seal", seal.value())
                .param("pseudonym", pseudonym)
                .update());
  }

  /** By pseudonym, so in no order that says anything. */
  List<Sealed> of(SealId seal) {
    return db.sql(SELECT + "where seal_id = :seal order by pseudonym collate \"C\"")
        .param("seal", seal.value())
        .query((row, _) -> read(row))
        .list();
  }

  Optional<Sealed> of(SealId seal, ApplicationId application) {
    return db.sql(
            SELECT
                + """
        where seal_id = :seal and pseudonym =
          (select p.pseudonym from recruitment.sealed_person p
           where p.seal_id = :seal and p.application_id = :application)
        """)
        .param("seal", seal.value())
        .param("application", application.value())
        .query((row, _) -> read(row))
        .optional();
  }

  Map<ApplicationId, String> pseudonyms(SealId seal) {
    return db
        .sql(
            "select application_id, pseudonym from recruitment.sealed_person where seal_id = :seal")
        .param("seal", seal.value())
        .query(
            (row, _) ->
                Map.entry(Rows.id(row, "application_id", ApplicationId::new), row.getString(2)))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** What somebody answered goes; their place in tickets that are out in the world stays. */
  void forget(ApplicationId application, OpportunityId opportunity) {
    db.sql(
            """
        update recruitment.sealed_answers a set salt = null, features = null, household = null, inside = null
        from recruitment.sealed_person p
        join recruitment.seal s on s.id = p.seal_id and s.opportunity_id = :opportunity
        where p.application_id = :application and a.seal_id = p.seal_id and a.pseudonym = p.pseudonym
        """)
        .param("opportunity", opportunity.value())
        .param("application", application.value())
        .update();
  }

  private Sealed read(ResultSet row) throws SQLException {
    return new Sealed(
        row.getString("pseudonym"),
        Sealed.Place.valueOf(row.getString("standing")),
        row.getString("salt"),
        features(row.getString("features")),
        row.getString("household"),
        row.getString("inside"),
        row.getObject("chance", Double.class),
        row.getInt("tickets"));
  }

  private @Nullable Map<String, String> features(@Nullable String features) {
    if (features == null) return null;
    var read = new HashMap<String, String>();
    json.readTree(features)
        .properties()
        .forEach(entry -> read.put(entry.getKey(), entry.getValue().asString()));
    return read;
  }
}
