package org.alongside.recruitment.panels;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import org.alongside.people.PersonId;
import org.alongside.platform.database.Rows;
import org.alongside.recruitment.OpportunityId;
import org.alongside.sortition.Rules;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads a seal. */
@Component
class SealRow implements RowMapper<Seal> {

  static final String SELECT =
      """
      select id, opportunity_id, replaces, number, state, rules, begun_by, begun_at, step, done, of, trouble,
        ready_at, sha256, tickets, outcome, published_by, published_at, source, due_at, place,
        randomness, ticket, seen, drawn_by, drawn_at, given_up_by, given_up_at, reason
      from recruitment.seal
      """;

  private final JsonMapper json;

  SealRow(JsonMapper json) {
    this.json = json;
  }

  @Override
  public Seal mapRow(ResultSet row, int number) throws SQLException {
    return new Seal(
        Rows.id(row, "id", SealId::new),
        Rows.id(row, "opportunity_id", OpportunityId::new),
        Rows.idOrNull(row, "replaces", SealId::new),
        row.getInt("number"),
        SealState.valueOf(row.getString("state")),
        json.readValue(row.getString("rules"), Rules.class),
        Rows.id(row, "begun_by", PersonId::new),
        Rows.at(row, "begun_at"),
        new Seal.Progressing(row.getString("step"), row.getInt("done"), row.getInt("of")),
        trouble(row),
        ready(row),
        published(row),
        drawn(row),
        givenUp(row));
  }

  private Seal.@Nullable Trouble trouble(ResultSet row) throws SQLException {
    String trouble = row.getString("trouble");
    return trouble == null ? null : json.readValue(trouble, Seal.Trouble.class);
  }

  private Seal.@Nullable Ready ready(ResultSet row) throws SQLException {
    String outcome = row.getString("outcome");
    if (outcome == null) return null;
    return new Seal.Ready(
        Objects.requireNonNull(row.getString("sha256")),
        row.getInt("tickets"),
        json.readValue(outcome, Seal.Outcome.class),
        Rows.at(row, "ready_at"));
  }

  private static Seal.@Nullable Published published(ResultSet row) throws SQLException {
    String source = row.getString("source");
    if (source == null) return null;
    return new Seal.Published(
        Source.valueOf(source),
        Rows.at(row, "due_at"),
        row.getString("place"),
        Rows.id(row, "published_by", PersonId::new),
        Rows.at(row, "published_at"));
  }

  private static Seal.@Nullable Drawn drawn(ResultSet row) throws SQLException {
    String randomness = row.getString("randomness");
    if (randomness == null) return null;
    return new Seal.Drawn(
        randomness,
        row.getInt("ticket"),
        row.getString("seen"),
        Rows.id(row, "drawn_by", PersonId::new),
        Rows.at(row, "drawn_at"));
  }

  private static Seal.@Nullable GivenUp givenUp(ResultSet row) throws SQLException {
    PersonId by = Rows.idOrNull(row, "given_up_by", PersonId::new);
    if (by == null) return null;
    return new Seal.GivenUp(row.getString("reason"), by, Rows.at(row, "given_up_at"));
  }
}
