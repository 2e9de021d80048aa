package org.alongside.recruitment.panels;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.alongside.people.PersonId;
import org.alongside.platform.database.Rows;
import org.alongside.recruitment.OpportunityId;
import org.alongside.sortition.Rules;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The rows of seals, turn by turn; how one is read is in {@link SealRow}. */
@Repository
class SealStore {

  private final JdbcClient db;
  private final JsonMapper json;
  private final SealRow rows;

  SealStore(JdbcClient db, JsonMapper json, SealRow rows) {
    this.db = db;
    this.json = json;
    this.rows = rows;
  }

  void insert(Seal seal) {
    db.sql(
            """
        insert into recruitment.seal
          (id, opportunity_id, replaces, number, state, rules, begun_by, begun_at)
        values (:id, :opportunity, :replaces, :number, 'WORKING', :rules::jsonb, :by, :at)
        """)
        .param("id", seal.id().value())
        .param("opportunity", seal.opportunity().value())
        .param("replaces", Rows.value(seal.replaces()))
        .param("number", seal.number())
        .param("rules", json.writeValueAsString(seal.rules()))
        .param("by", seal.begunBy().value())
        .param("at", Rows.time(seal.begunAt()))
        .update();
  }

  void progress(SealId id, Seal.Progressing progress) {
    db.sql(
            """
        update recruitment.seal set step = :step, done = :done, of = :of
        where id = :id and state = 'WORKING'
        """)
        .param("step", progress.step())
        .param("done", progress.done())
        .param("of", progress.of())
        .param("id", id.value())
        .update();
  }

  void failed(SealId id, Seal.Trouble trouble) {
    db.sql(
            """
        update recruitment.seal set state = 'FAILED', trouble = :trouble::jsonb
        where id = :id and state = 'WORKING'
        """)
        .param("trouble", json.writeValueAsString(trouble))
        .param("id", id.value())
        .update();
  }

  /**
   * Whether somebody was still waiting for it.
   *
   * @param rules as they hold for the seats that are drawn
   */
  boolean ready(SealId id, String list, Rules rules, Seal.Ready ready) {
    return db.sql(
                """
        update recruitment.seal
        set state = 'READY', list = :list, rules = :rules::jsonb, sha256 = :sha256, tickets = :tickets, outcome = :outcome::jsonb, ready_at = :at
        where id = :id and state = 'WORKING'
        """)
            .param("list", list)
            .param("rules", json.writeValueAsString(rules))
            .param("sha256", ready.sha256())
            .param("tickets", ready.tickets())
            .param("outcome", json.writeValueAsString(ready.outcome()))
            .param("at", Rows.time(ready.at()))
            .param("id", id.value())
            .update()
        == 1;
  }

  void publish(SealId id, SealedList list, Seal.Published published) {
    db.sql(
            """
        update recruitment.seal
        set state = 'PUBLISHED', list = :list, sha256 = :sha256, source = :source, due_at = :due, place = :place, published_by = :by, published_at = :at
        where id = :id
        """)
        .param("list", list.text())
        .param("sha256", list.sha256())
        .param("source", published.source().name())
        .param("due", Rows.time(published.due()))
        .param("place", published.place())
        .param("by", published.by().value())
        .param("at", Rows.time(published.at()))
        .param("id", id.value())
        .update();
  }

  void draw(SealId id, Seal.Drawn drawn) {
    db.sql(
            """
        update recruitment.seal
        set state = 'DRAWN', randomness = :randomness, ticket = :ticket, seen = :seen, drawn_by = :by, drawn_at = :at
        where id = :id
        """)
        .param("randomness", drawn.randomness())
        .param("ticket", drawn.ticket())
        .param("seen", drawn.seen())
        .param("by", drawn.by().value())
        .param("at", Rows.time(drawn.at()))
        .param("id", id.value())
        .update();
  }

  void giveUp(SealId id, String reason, PersonId by, Instant at) {
    db.sql(
            """
        update recruitment.seal
        set state = 'GIVEN_UP', reason = :reason, given_up_by = :by, given_up_at = :at
        where id = :id
        """)
        .param("reason", reason)
        .param("by", by.value())
        .param("at", Rows.time(at))
        .param("id", id.value())
        .update();
  }

  Optional<Seal> find(SealId id) {
    return find(id, "");
  }

  /** Nobody else turns it until this transaction ends. */
  Optional<Seal> lock(SealId id) {
    return find(id, " for update");
  }

  /** Oldest first. */
  List<Seal> of(OpportunityId opportunity) {
    return db.sql(SealRow.SELECT + "where opportunity_id = :opportunity order by number")
        .param("opportunity", opportunity.value())
        .query(rows)
        .list();
  }

  /** What was sealed, line by line. */
  Optional<String> list(SealId id) {
    return db.sql("select list from recruitment.seal where id = :id and list is not null")
        .param("id", id.value())
        .query(String.class)
        .optional();
  }

  private Optional<Seal> find(SealId id, String how) {
    return db.sql(SealRow.SELECT + "where id = :id" + how)
        .param("id", id.value())
        .query(rows)
        .optional();
  }
}
