package org.alongside.conversations.files;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.conversations.ConversationId;
import org.alongside.conversations.StatementId;
import org.alongside.people.PersonId;
import org.alongside.platform.database.Rows;
import org.alongside.platform.ids.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of what comes in files, until it is in. Many rows are one question to the database. */
@Repository
class FilingStore {

  static final int PAGE = 5_000;

  private final JdbcClient db;

  FilingStore(JdbcClient db) {
    this.db = db;
  }

  /** One at a time for each conversation. */
  void hold(ConversationId conversation) {
    db.sql("select 1 from conversations.conversation where id = :id for update")
        .param("id", conversation.value())
        .query(_ -> {});
  }

  void insert(ConversationId conversation, int statements, int votes, PersonId by, Instant at) {
    db.sql(
            """
        insert into conversations.filing (conversation_id, statements, votes, done, filed_by, filed_at)
        values (:conversation, :statements, :votes, 0, :by, :at)
        """)
        .param("conversation", conversation.value())
        .param("statements", statements)
        .param("votes", votes)
        .param("by", by.value())
        .param("at", Rows.time(at))
        .update();
  }

  Optional<Filing> find(ConversationId conversation) {
    return db.sql("select * from conversations.filing where conversation_id = :id")
        .param("id", conversation.value())
        .query((row, _) -> read(row))
        .optional();
  }

  /** Under the numbers that they have in the file. */
  void statements(
      ConversationId conversation,
      String language,
      List<FiledStatement> said,
      PersonId by,
      Instant at) {
    db.sql(
            """
        insert into conversations.statement
          (id, conversation_id, number, language, words, state, reason, said_at, judged_by, judged_at)
        select s.id, :conversation, s.number, :language, s.words,
          case when s.gone then 'OUT' else 'IN' end, case when s.gone then 'ELSEWHERE' end,
          coalesce(s.at, :at), :by, :at
        from unnest(:ids::uuid[], :numbers::int[], :words::text[], :gone::boolean[], :times::timestamptz[])
          as s (id, number, words, gone, at)
        """)
        .param("conversation", conversation.value())
        .param("language", language)
        .param("by", by.value())
        .param("at", Rows.time(at))
        .param(
            "ids", said.stream().map(_ -> Ids.next(StatementId::new).value()).toArray(UUID[]::new))
        .param("numbers", said.stream().map(FiledStatement::number).toArray(Integer[]::new))
        .param("words", said.stream().map(FiledStatement::words).toArray(String[]::new))
        .param("gone", said.stream().map(FiledStatement::out).toArray(Boolean[]::new))
        .param("times", said.stream().map(one -> text(one.at())).toArray(String[]::new))
        .update();
  }

  /**
   * Kept beside, until they are in.
   *
   * @param before how many are kept already
   */
  void votes(ConversationId conversation, int before, List<FiledVote> some) {
    if (some.isEmpty()) return;
    db.sql(
            """
        insert into conversations.filed_vote (conversation_id, place, voter, number, vote, at)
        select :conversation, :before + v.place, v.voter, v.number, v.vote, v.at
        from unnest(:voters::text[], :numbers::int[], :votes::smallint[], :times::timestamptz[])
          with ordinality as v (voter, number, vote, at, place)
        """)
        .param("conversation", conversation.value())
        .param("before", before)
        .param("voters", some.stream().map(FiledVote::voter).toArray(String[]::new))
        .param("numbers", some.stream().map(FiledVote::number).toArray(Integer[]::new))
        .param("votes", some.stream().map(FiledVote::vote).toArray(Integer[]::new))
        .param("times", some.stream().map(one -> text(one.at())).toArray(String[]::new))
        .update();
  }

  private static @Nullable String text(@Nullable Instant at) {
    return at == null ? null : at.toString();
  }

  private static Filing read(ResultSet row) throws SQLException {
    return new Filing(
        Rows.id(row, "conversation_id", ConversationId::new),
        row.getInt("statements"),
        row.getInt("votes"),
        row.getInt("done"),
        Rows.id(row, "filed_by", PersonId::new),
        Rows.at(row, "filed_at"),
        Rows.atOrNull(row, "finished_at"));
  }
}
