package org.alongside.accountability;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.alongside.initiatives.InitiativeId;
import org.alongside.people.PersonId;
import org.alongside.platform.Experience;
import org.alongside.platform.database.Rows;
import org.alongside.platform.trace.Ref;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of reports, their authors and what they cover. */
@Repository
class ReportStore {

  private final JdbcClient db;

  ReportStore(JdbcClient db) {
    this.db = db;
  }

  void insert(
      ReportId id,
      InitiativeId initiative,
      String title,
      String story,
      List<Ref> covers,
      Instant at) {
    db.sql(
            """
        insert into accountability.report (id, initiative_id, title, story, covers_kinds, covers_ids, written_at, version)
        values (:id, :initiative, :title, :story, :kinds, :ids, :at, 1)
        """)
        .param("id", id.value())
        .param("initiative", initiative.value())
        .param("title", title)
        .param("story", story)
        .param("kinds", covers.stream().map(Ref::kind).toArray(String[]::new))
        .param("ids", covers.stream().map(Ref::id).toArray(UUID[]::new))
        .param("at", Rows.time(at))
        .update();
  }

  void author(ReportId id, Report.Author author, Instant at) {
    db.sql(
            """
        insert into accountability.author (report_id, person_id, experience, signed_at)
        values (:report, :person, :experience, :at)
        on conflict (org_id, report_id, person_id) do update set experience = excluded.experience
        """)
        .param("report", id.value())
        .param("person", author.person().value())
        .param("experience", author.experience().name())
        .param("at", Rows.time(at))
        .update();
  }

  void withoutAuthors(ReportId id) {
    db.sql("delete from accountability.author where report_id = :id")
        .param("id", id.value())
        .update();
  }

  boolean rewrite(ReportId id, String title, String story, int version) {
    return db.sql(
                """
        update accountability.report set title = :title, story = :story, version = version + 1
        where id = :id and version = :version and published_at is null
        """)
            .param("title", title)
            .param("story", story)
            .param("id", id.value())
            .param("version", version)
            .update()
        == 1;
  }

  boolean publish(ReportId id, Instant at) {
    return db.sql(
                "update accountability.report set published_at = :at where id = :id and published_at is null")
            .param("at", Rows.time(at))
            .param("id", id.value())
            .update()
        == 1;
  }

  Optional<Report> find(ReportId id) {
    return db.sql("select * from accountability.report where id = :id")
        .param("id", id.value())
        .query((row, _) -> read(row))
        .optional();
  }

  List<Report> published() {
    return db.sql(
            "select * from accountability.report where published_at is not null order by published_at desc")
        .query((row, _) -> read(row))
        .list();
  }

  List<Report> of(InitiativeId initiative) {
    return db.sql(
            """
        select * from accountability.report
        where initiative_id = :initiative
        order by published_at desc nulls first, written_at desc
        """)
        .param("initiative", initiative.value())
        .query((row, _) -> read(row))
        .list();
  }

  private List<Report.Author> authorsOf(ReportId id) {
    return db.sql(
            "select person_id, experience from accountability.author where report_id = :id order by signed_at, person_id")
        .param("id", id.value())
        .query(
            (row, _) ->
                new Report.Author(
                    Rows.id(row, "person_id", PersonId::new),
                    Experience.valueOf(row.getString("experience"))))
        .list();
  }

  private Report read(ResultSet row) throws SQLException {
    var id = Rows.id(row, "id", ReportId::new);
    return new Report(
        id,
        Rows.id(row, "initiative_id", InitiativeId::new),
        row.getString("title"),
        row.getString("story"),
        authorsOf(id),
        covers(row),
        Rows.at(row, "written_at"),
        Rows.atOrNull(row, "published_at"),
        row.getInt("version"));
  }

  private static List<Ref> covers(ResultSet row) throws SQLException {
    var kinds = (String[]) row.getArray("covers_kinds").getArray();
    var ids = (UUID[]) row.getArray("covers_ids").getArray();
    return IntStream.range(0, kinds.length).mapToObj(i -> new Ref(kinds[i], ids[i])).toList();
  }
}
