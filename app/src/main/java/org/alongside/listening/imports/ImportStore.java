package org.alongside.listening.imports;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.initiatives.InitiativeId;
import org.alongside.listening.Audience;
import org.alongside.listening.VoiceKind;
import org.alongside.people.PersonId;
import org.alongside.platform.Experience;
import org.alongside.platform.database.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code listening.import}; those of its lines are in {@link RowStore}. */
@Repository
class ImportStore {

  private static final String SELECT =
      """
      select id, initiative_id, file_name, charset, header, row_count, fields, kind, experience, language, audience,
        consent, state, uploaded_by, uploaded_at, begun_by, begun_at, done_at
      from listening.import
      """;

  private final JdbcClient db;

  ImportStore(JdbcClient db) {
    this.db = db;
  }

  void insert(Import file) {
    db.sql(
            """
        insert into listening.import
          (id, initiative_id, file_name, charset, header, row_count, fields, state, uploaded_by, uploaded_at)
        values (:id, :initiative, :name, :charset, :header, 0, :fields, 'READ', :by, :at)
        """)
        .param("id", file.id().value())
        .param("initiative", file.initiative().value())
        .param("name", file.fileName())
        .param("charset", file.charset())
        .param("header", file.header().toArray(String[]::new))
        .param("fields", fields(file.plan().columns(), file.header().size()))
        .param("by", file.uploadedBy().value())
        .param("at", Rows.time(file.uploadedAt()))
        .update();
  }

  void count(ImportId id, int rows) {
    db.sql("update listening.import set row_count = :rows where id = :id")
        .param("rows", rows)
        .param("id", id.value())
        .update();
  }

  void choose(Import file, Plan plan) {
    db.sql(
            """
        update listening.import
        set fields = :fields, kind = :kind, experience = :experience, language = :language, audience = :audience,
          consent = :consent, state = 'CHOSEN'
        where id = :id
        """)
        .param("fields", fields(plan.columns(), file.header().size()))
        .param("kind", plan.kind().name())
        .param("experience", plan.experience().name())
        .param("language", plan.language())
        .param("audience", plan.audience().name())
        .param("consent", plan.consent())
        .param("id", file.id().value())
        .update();
  }

  void begin(ImportId id, PersonId by, Instant at) {
    db.sql(
            "update listening.import set state = 'RUNNING', begun_by = :by, begun_at = :at where id = :id")
        .param("by", by.value())
        .param("at", Rows.time(at))
        .param("id", id.value())
        .update();
  }

  void done(ImportId id, Instant at) {
    db.sql("update listening.import set state = 'DONE', done_at = :at where id = :id")
        .param("at", Rows.time(at))
        .param("id", id.value())
        .update();
  }

  void remove(ImportId id) {
    db.sql("delete from listening.import where id = :id").param("id", id.value()).update();
  }

  void removeUnbegun(Instant before) {
    db.sql("delete from listening.import where begun_at is null and uploaded_at < :before")
        .param("before", Rows.time(before))
        .update();
  }

  Optional<Import> find(ImportId id) {
    return find(id, "");
  }

  /** Nobody else changes it until this transaction ends. */
  Optional<Import> lock(ImportId id) {
    return find(id, " for update");
  }

  /** Newest first. */
  List<Import> of(InitiativeId initiative) {
    return db.sql(SELECT + "where initiative_id = :initiative order by uploaded_at desc")
        .param("initiative", initiative.value())
        .query((row, _) -> read(row))
        .list();
  }

  private Optional<Import> find(ImportId id, String how) {
    return db.sql(SELECT + "where id = :id" + how)
        .param("id", id.value())
        .query((row, _) -> read(row))
        .optional();
  }

  private static String[] fields(Map<Field, Integer> columns, int width) {
    String[] fields = new String[width];
    Arrays.fill(fields, "");
    columns.forEach((field, at) -> fields[at] = field.name());
    return fields;
  }

  private static Map<Field, Integer> columns(List<String> fields) {
    var columns = new EnumMap<Field, Integer>(Field.class);
    for (int at = 0; at < fields.size(); at++)
      if (!fields.get(at).isEmpty()) columns.put(Field.valueOf(fields.get(at)), at);
    return columns;
  }

  static List<String> texts(Array array) throws SQLException {
    return List.of((String[]) array.getArray());
  }

  private static Import read(ResultSet row) throws SQLException {
    return new Import(
        Rows.id(row, "id", ImportId::new),
        Rows.id(row, "initiative_id", InitiativeId::new),
        row.getString("file_name"),
        row.getString("charset"),
        texts(row.getArray("header")),
        row.getInt("row_count"),
        new Plan(
            columns(texts(row.getArray("fields"))),
            VoiceKind.valueOf(row.getString("kind")),
            Experience.valueOf(row.getString("experience")),
            row.getString("language"),
            Audience.valueOf(row.getString("audience")),
            row.getString("consent")),
        ImportState.valueOf(row.getString("state")),
        Rows.id(row, "uploaded_by", PersonId::new),
        Rows.at(row, "uploaded_at"),
        Rows.idOrNull(row, "begun_by", PersonId::new),
        Rows.atOrNull(row, "begun_at"),
        Rows.atOrNull(row, "done_at"));
  }
}
