package org.alongside.improvement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.alongside.initiatives.InitiativeId;
import org.alongside.people.PersonId;
import org.alongside.platform.database.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of changes, and the pictures of them. */
@Repository
class ChangeStore {

  private static final String SELECT =
      """
      select id, initiative_id, title, story, measured, picture is not null as has_picture, picture_words, delivered_by,
        delivered_at
      from improvement.change
      """;

  private final JdbcClient db;

  ChangeStore(JdbcClient db) {
    this.db = db;
  }

  void insert(ChangeId id, Changes.Delivery delivery, PersonId by, Instant at) {
    Picture picture = delivery.picture();
    db.sql(
            """
        insert into improvement.change
          (id, initiative_id, title, story, measured, picture, picture_type, picture_words, delivered_by, delivered_at)
        values
          (:id, :initiative, :title, :story, :measured, :picture, :type, :pictureWords, :by, :at)
        """)
        .param("id", id.value())
        .param("initiative", delivery.initiative().value())
        .param("title", delivery.title().strip())
        .param("story", delivery.story().strip())
        .param("measured", delivery.measured().strip())
        .param("picture", picture == null ? null : picture.bytes())
        .param("type", picture == null ? null : picture.type())
        .param("pictureWords", picture == null ? "" : picture.words())
        .param("by", by.value())
        .param("at", Rows.time(at))
        .update();
  }

  void measure(ChangeId id, String measured) {
    db.sql("update improvement.change set measured = :measured where id = :id")
        .param("measured", measured)
        .param("id", id.value())
        .update();
  }

  List<Change> all(Collection<ChangeId> ids) {
    return db.sql(SELECT + "where id = any(:ids) order by delivered_at")
        .param("ids", Rows.values(ids))
        .query((row, _) -> read(row))
        .list();
  }

  /** Newest first. */
  List<Change> of(InitiativeId initiative) {
    return db.sql(SELECT + "where initiative_id = :initiative order by delivered_at desc")
        .param("initiative", initiative.value())
        .query((row, _) -> read(row))
        .list();
  }

  Optional<Picture> pictureOf(ChangeId id) {
    return db.sql(
            "select picture, picture_words from improvement.change where id = :id and picture is not null")
        .param("id", id.value())
        .query((row, _) -> new Picture(row.getBytes(1), row.getString(2)))
        .optional();
  }

  private static Change read(ResultSet row) throws SQLException {
    return new Change(
        Rows.id(row, "id", ChangeId::new),
        Rows.id(row, "initiative_id", InitiativeId::new),
        row.getString("title"),
        row.getString("story"),
        row.getString("measured"),
        row.getBoolean("has_picture"),
        row.getString("picture_words"),
        Rows.id(row, "delivered_by", PersonId::new),
        Rows.at(row, "delivered_at"));
  }
}
