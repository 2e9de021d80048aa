package org.alongside.recruitment.panels;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.alongside.people.PersonId;
import org.alongside.platform.database.Rows;
import org.alongside.recruitment.ApplicationId;
import org.alongside.recruitment.OpportunityId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of seats. */
@Repository
class SeatStore {

  private static final String SELECT =
      """
      select application_id, seal_id, state, asked_at, written, answered_at
      from recruitment.seat
      """;

  private final JdbcClient db;

  SeatStore(JdbcClient db) {
    this.db = db;
  }

  void insert(
      OpportunityId opportunity,
      ApplicationId application,
      SealId seal,
      SeatState state,
      boolean written,
      Instant at) {
    db.sql(
            """
        insert into recruitment.seat (opportunity_id, application_id, seal_id, state, asked_at, written)
        values (:opportunity, :application, :seal, :state, :at, :written)
        on conflict do nothing
        """)
        .param("opportunity", opportunity.value())
        .param("application", application.value())
        .param("seal", seal.value())
        .param("state", state.name())
        .param("at", Rows.time(at))
        .param("written", written)
        .update();
  }

  void answer(ApplicationId application, SeatState state, @Nullable PersonId by, Instant at) {
    db.sql(
            """
        update recruitment.seat set state = :state, answered_at = :at, answered_by = :by
        where application_id = :application
        """)
        .param("state", state.name())
        .param("at", Rows.time(at))
        .param("by", Rows.value(by))
        .param("application", application.value())
        .update();
  }

  /** Their seat is empty, if they had one. */
  void leave(ApplicationId application, Instant at) {
    db.sql(
            """
        update recruitment.seat set state = 'LEFT', answered_at = :at, answered_by = null
        where application_id = :application and state in ('ASKED', 'YES')
        """)
        .param("at", Rows.time(at))
        .param("application", application.value())
        .update();
  }

  Optional<Seat> lock(ApplicationId application) {
    return db.sql(SELECT + "where application_id = :application for update")
        .param("application", application.value())
        .query((row, _) -> read(row))
        .optional();
  }

  Optional<Seat> find(ApplicationId application) {
    return db.sql(SELECT + "where application_id = :application")
        .param("application", application.value())
        .query((row, _) -> read(row))
        .optional();
  }

  List<Seat> of(OpportunityId opportunity) {
    return db.sql(SELECT + "where opportunity_id = :opportunity order by asked_at, application_id")
        .param("opportunity", opportunity.value())
        .query((row, _) -> read(row))
        .list();
  }

  private static Seat read(ResultSet row) throws SQLException {
    return new Seat(
        Rows.id(row, "application_id", ApplicationId::new),
        Rows.id(row, "seal_id", SealId::new),
        SeatState.valueOf(row.getString("state")),
        Rows.at(row, "asked_at"),
        row.getBoolean("written"),
        Rows.atOrNull(row, "answered_at"));
  }
}
