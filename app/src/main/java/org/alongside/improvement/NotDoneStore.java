package org.alongside.improvement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.alongside.initiatives.InitiativeId;
import org.alongside.people.PersonId;
import org.alongside.platform.database.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of what was not done, with the reasons. */
@Repository
class NotDoneStore {

  private final JdbcClient db;

  NotDoneStore(JdbcClient db) {
    this.db = db;
  }

  void insert(NotDone no) {
    db.sql(
            """
        insert into improvement.not_done (id, initiative_id, what, reason, ask_again, said_by, said_at)
        values (:id, :initiative, :what, :reason, :askAgain, :by, :at)
        """)
        .param("id", no.id().value())
        .param("initiative", no.initiative().value())
        .param("what", no.what())
        .param("reason", no.reason())
        .param("askAgain", no.askAgain())
        .param("by", no.by().value())
        .param("at", Rows.time(no.at()))
        .update();
  }

  List<NotDone> all(Collection<NotDoneId> ids) {
    return db.sql("select * from improvement.not_done where id = any(:ids) order by said_at")
        .param("ids", Rows.values(ids))
        .query((row, _) -> read(row))
        .list();
  }

  /** Newest first. */
  List<NotDone> of(InitiativeId initiative) {
    return db.sql(
            "select * from improvement.not_done where initiative_id = :initiative order by said_at desc")
        .param("initiative", initiative.value())
        .query((row, _) -> read(row))
        .list();
  }

  private static NotDone read(ResultSet row) throws SQLException {
    return new NotDone(
        Rows.id(row, "id", NotDoneId::new),
        Rows.id(row, "initiative_id", InitiativeId::new),
        row.getString("what"),
        row.getString("reason"),
        row.getObject("ask_again", LocalDate.class),
        Rows.id(row, "said_by", PersonId::new),
        Rows.at(row, "said_at"));
  }
}
