package org.alongside.recruitment.panels;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.alongside.people.PersonId;
import org.alongside.platform.database.Rows;
import org.alongside.recruitment.OpportunityId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of what is done to be heard of. */
@Repository
class OutreachStore {

  private static final String SELECT =
      """
      select id, opportunity_id, feature, answer, owner_id, plan, before, begun_at, told, after, done_at
      from recruitment.outreach
      """;

  private final JdbcClient db;

  OutreachStore(JdbcClient db) {
    this.db = db;
  }

  void insert(Outreach task, PersonId by) {
    db.sql(
            """
        insert into recruitment.outreach
          (id, opportunity_id, feature, answer, owner_id, plan, before, begun_by, begun_at)
        values (:id, :opportunity, :feature, :answer, :owner, :plan, :before, :by, :at)
        """)
        .param("id", task.id().value())
        .param("opportunity", task.opportunity().value())
        .param("feature", task.group().feature())
        .param("answer", task.group().answer())
        .param("owner", task.owner().value())
        .param("plan", task.plan())
        .param("before", task.before().shown())
        .param("by", by.value())
        .param("at", Rows.time(task.begunAt()))
        .update();
  }

  /** Whether it wasn't done yet. */
  boolean done(OutreachId id, String told, Count after, PersonId by, Instant at) {
    return db.sql(
                """
        update recruitment.outreach set told = :told, after = :after, done_by = :by, done_at = :at
        where id = :id and done_at is null
        """)
            .param("told", told)
            .param("after", after.shown())
            .param("by", by.value())
            .param("at", Rows.time(at))
            .param("id", id.value())
            .update()
        == 1;
  }

  Optional<Outreach> find(OutreachId id) {
    return db.sql(SELECT + "where id = :id")
        .param("id", id.value())
        .query((row, _) -> read(row))
        .optional();
  }

  List<Outreach> of(OpportunityId opportunity) {
    return db.sql(SELECT + "where opportunity_id = :opportunity order by begun_at")
        .param("opportunity", opportunity.value())
        .query((row, _) -> read(row))
        .list();
  }

  private static Outreach read(ResultSet row) throws SQLException {
    String after = row.getString("after");
    return new Outreach(
        Rows.id(row, "id", OutreachId::new),
        Rows.id(row, "opportunity_id", OpportunityId::new),
        new Group(row.getString("feature"), row.getString("answer")),
        Rows.id(row, "owner_id", PersonId::new),
        row.getString("plan"),
        Count.shown(row.getString("before")),
        Rows.at(row, "begun_at"),
        row.getString("told"),
        after == null ? null : Count.shown(after),
        Rows.atOrNull(row, "done_at"));
  }
}
