package org.alongside.conversations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.alongside.initiatives.InitiativeId;
import org.alongside.people.PersonId;
import org.alongside.platform.database.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of conversations. */
@Repository
class ConversationStore {

  private final JdbcClient db;

  ConversationStore(JdbcClient db) {
    this.db = db;
  }

  void insert(
      ConversationId id,
      InitiativeId initiative,
      Conversations.Plan plan,
      byte[] salt,
      PersonId by,
      Instant at) {
    filled(
            """
        insert into conversations.conversation
          (id, initiative_id, question, lead, adding, by_link, until, source, prepared_by, prepared_at, salt, version)
        values
          (:id, :initiative, :question, :lead, :adding, :byLink, :until, :source, :by, :at, :salt, 1)
        """,
            id,
            plan)
        .param("initiative", initiative.value())
        .param("by", by.value())
        .param("at", Rows.time(at))
        .param("salt", salt)
        .update();
  }

  boolean update(ConversationId id, Conversations.Plan plan, int version) {
    return filled(
                """
        update conversations.conversation
        set question = :question, lead = :lead, adding = :adding, by_link = :byLink, until = :until,
          source = :source, version = version + 1
        where id = :id and version = :version and closed_at is null
        """,
                id,
                plan)
            .param("version", version)
            .update()
        == 1;
  }

  private JdbcClient.StatementSpec filled(String sql, ConversationId id, Conversations.Plan plan) {
    return db.sql(sql)
        .param("id", id.value())
        .param("question", plan.question().strip())
        .param("lead", plan.lead().strip())
        .param("adding", plan.adding())
        .param("byLink", plan.byLink())
        .param("until", plan.until())
        .param("source", plan.source().strip());
  }

  boolean open(ConversationId id, Instant at) {
    return moved(
        "set opened_at = coalesce(opened_at, :at), closed_at = null where id = :id and (opened_at is null or closed_at is not null)",
        id,
        at);
  }

  boolean close(ConversationId id, Instant at) {
    return moved(
        "set closed_at = :at where id = :id and opened_at is not null and closed_at is null",
        id,
        at);
  }

  private boolean moved(String how, ConversationId id, Instant at) {
    return db.sql("update conversations.conversation " + how)
            .param("id", id.value())
            .param("at", Rows.time(at))
            .update()
        == 1;
  }

  List<Conversation> all(Collection<ConversationId> ids) {
    return db.sql("select * from conversations.conversation where id = any(:ids)")
        .param("ids", Rows.values(ids))
        .query((row, _) -> read(row))
        .list();
  }

  List<Conversation> of(InitiativeId initiative) {
    return db.sql(
            "select * from conversations.conversation where initiative_id = :initiative order by prepared_at desc")
        .param("initiative", initiative.value())
        .query((row, _) -> read(row))
        .list();
  }

  List<Conversation> opened() {
    return db.sql(
            "select * from conversations.conversation where opened_at is not null order by opened_at desc")
        .query((row, _) -> read(row))
        .list();
  }

  private static Conversation read(ResultSet row) throws SQLException {
    return new Conversation(
        Rows.id(row, "id", ConversationId::new),
        Rows.id(row, "initiative_id", InitiativeId::new),
        row.getString("question"),
        row.getString("lead"),
        row.getBoolean("adding"),
        row.getBoolean("by_link"),
        row.getObject("until", LocalDate.class),
        row.getString("source"),
        Rows.atOrNull(row, "opened_at"),
        Rows.atOrNull(row, "closed_at"),
        row.getInt("version"));
  }
}
