package org.alongside.recruitment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.alongside.initiatives.InitiativeId;
import org.alongside.people.PersonId;
import org.alongside.platform.database.Rows;
import org.alongside.platform.errors.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The rows of opportunities and of who turned them. */
@Repository
class OpportunityStore {

  private static final String SELECT =
      """
      select id, initiative_id, role, involves, times, place, support, given, easy_read, seats, closes, questions, language, open,
        sealed_at, begun_at, version
      from recruitment.opportunity
      """;

  private final JdbcClient db;
  private final JsonMapper json;

  OpportunityStore(JdbcClient db, JsonMapper json) {
    this.db = db;
    this.json = json;
  }

  void insert(OpportunityId id, InitiativeId initiative, Notice notice, Instant at) {
    said(
            notice,
            """
        insert into recruitment.opportunity
          (id, initiative_id, role, involves, times, place, support, given, easy_read, seats, closes, questions, language, open,
           begun_at, version)
        values
          (:id, :initiative, :role, :involves, :times, :place, :support, :given, :easy, :seats, :closes,
           :questions::jsonb, :language, true, :at, 1)
        """)
        .param("id", id.value())
        .param("initiative", initiative.value())
        .param("at", Rows.time(at))
        .update();
  }

  /** Whether it still was what they had seen. */
  boolean update(OpportunityId id, Notice notice, int version) {
    return said(
                notice,
                """
        update recruitment.opportunity
        set role = :role, involves = :involves, times = :times, place = :place, support = :support, given = :given,
          easy_read = :easy, seats = :seats, closes = :closes, questions = :questions::jsonb, language = :language,
          version = version + 1
        where id = :id and version = :version
        """)
            .param("id", id.value())
            .param("version", version)
            .update()
        == 1;
  }

  void open(OpportunityId id, boolean open) {
    db.sql("update recruitment.opportunity set open = :open, version = version + 1 where id = :id")
        .param("open", open)
        .param("id", id.value())
        .update();
  }

  void seal(OpportunityId id, @Nullable Instant at) {
    db.sql(
            "update recruitment.opportunity set sealed_at = :at, version = version + 1 where id = :id")
        .param("at", at == null ? null : Rows.time(at))
        .param("id", id.value())
        .update();
  }

  void turn(OpportunityId id, String turn, PersonId by, Instant at) {
    db.sql(
            """
        insert into recruitment.turn (opportunity_id, turn, turned_by, turned_at)
        values (:id, :turn, :by, :at)
        """)
        .param("id", id.value())
        .param("turn", turn)
        .param("by", by.value())
        .param("at", Rows.time(at))
        .update();
  }

  boolean hasNames(OpportunityId id) {
    return db.sql(
            "select exists (select 1 from recruitment.application where opportunity_id = :id)")
        .param("id", id.value())
        .query(Boolean.class)
        .single();
  }

  Optional<Opportunity> find(OpportunityId id) {
    return db.sql(SELECT + "where id = :id")
        .param("id", id.value())
        .query((row, _) -> read(row))
        .optional();
  }

  /** Whoever turns or changes it waits for those who are putting down their names. */
  Opportunity lock(OpportunityId id) {
    return locked(id, "for update");
  }

  /** Names are put down side by side, and not while it is turned. */
  Opportunity share(OpportunityId id) {
    return locked(id, "for share");
  }

  List<Opportunity> of(InitiativeId initiative) {
    return db.sql(SELECT + "where initiative_id = :initiative order by begun_at desc")
        .param("initiative", initiative.value())
        .query((row, _) -> read(row))
        .list();
  }

  List<Opportunity> takingNames(LocalDate today) {
    return db.sql(
            SELECT
                + "where open and sealed_at is null and closes >= :today order by closes, begun_at")
        .param("today", today)
        .query((row, _) -> read(row))
        .list();
  }

  /** The newest of those that take none. */
  List<Opportunity> full(LocalDate today, int most) {
    return db.sql(
            SELECT
                + """
        where not open or sealed_at is not null or closes < :today
        order by closes desc, begun_at desc
        limit :most
        """)
        .param("today", today)
        .param("most", most)
        .query((row, _) -> read(row))
        .list();
  }

  private Opportunity locked(OpportunityId id, String how) {
    return db.sql(SELECT + "where id = :id " + how)
        .param("id", id.value())
        .query((row, _) -> read(row))
        .optional()
        .orElseThrow(() -> new NotFound(id));
  }

  private JdbcClient.StatementSpec said(Notice notice, String sql) {
    return db.sql(sql)
        .param("role", notice.role())
        .param("involves", notice.involves())
        .param("times", notice.times())
        .param("place", notice.place())
        .param("support", notice.support())
        .param("given", notice.given())
        .param("easy", notice.easyRead())
        .param("seats", notice.seats())
        .param("closes", notice.closes())
        .param("questions", json.writeValueAsString(notice.questions()))
        .param("language", notice.language());
  }

  private Opportunity read(ResultSet row) throws SQLException {
    return new Opportunity(
        Rows.id(row, "id", OpportunityId::new),
        Rows.id(row, "initiative_id", InitiativeId::new),
        new Notice(
            row.getString("role"),
            row.getString("involves"),
            row.getString("times"),
            row.getString("place"),
            row.getString("support"),
            row.getString("given"),
            row.getString("easy_read"),
            row.getInt("seats"),
            row.getObject("closes", LocalDate.class),
            List.of(json.readValue(row.getString("questions"), Question[].class)),
            row.getString("language")),
        row.getBoolean("open"),
        Rows.atOrNull(row, "sealed_at"),
        Rows.at(row, "begun_at"),
        row.getInt("version"));
  }
}
