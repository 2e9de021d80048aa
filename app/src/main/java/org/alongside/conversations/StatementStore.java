package org.alongside.conversations;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.people.PersonId;
import org.alongside.platform.database.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of statements; their other languages and where they come from: {@link Wordings}. */
@Repository
class StatementStore {

  private final JdbcClient db;
  private final Wordings wordings;

  StatementStore(JdbcClient db, Wordings wordings) {
    this.db = db;
    this.wordings = wordings;
  }

  /** Holds the conversation, so that numbers follow each other and none is said twice at once. */
  void hold(ConversationId conversation) {
    db.sql("select 1 from conversations.conversation where id = :id for update")
        .param("id", conversation.value())
        .query(_ -> {});
  }

  void insert(
      StatementId id,
      ConversationId conversation,
      String language,
      String words,
      StatementState state,
      @Nullable BallotId ballot,
      Instant at) {
    db.sql(
            """
        insert into conversations.statement
          (id, conversation_id, number, language, words, state, by_ballot, said_at)
        select :id, :conversation, coalesce(max(number) + 1, 0), :language, :words, :state, :ballot, :at
        from conversations.statement where conversation_id = :conversation
        """)
        .param("id", id.value())
        .param("conversation", conversation.value())
        .param("language", language)
        .param("words", words)
        .param("state", state.name())
        .param("ballot", Rows.value(ballot))
        .param("at", Rows.time(at))
        .update();
  }

  void judge(
      StatementId id,
      StatementState state,
      @Nullable Reason reason,
      String note,
      PersonId by,
      Instant at) {
    db.sql(
            """
        update conversations.statement
        set state = :state, reason = :reason, note = :note, judged_by = :by, judged_at = :at
        where id = :id
        """)
        .param("state", state.name())
        .param("reason", reason == null ? null : reason.name())
        .param("note", note.strip())
        .param("by", by.value())
        .param("at", Rows.time(at))
        .param("id", id.value())
        .update();
  }

  int count(ConversationId conversation) {
    return db.sql("select count(*) from conversations.statement where conversation_id = :id")
        .param("id", conversation.value())
        .query(Integer.class)
        .single();
  }

  int in(ConversationId conversation) {
    return db.sql(
            "select count(*) from conversations.statement where conversation_id = :id and state = 'IN'")
        .param("id", conversation.value())
        .query(Integer.class)
        .single();
  }

  /** One that is in or waits, in these words, however they are written. */
  Optional<StatementId> saying(ConversationId conversation, String words) {
    return db.sql(
            """
        select id from conversations.statement
        where conversation_id = :conversation and state in ('IN', 'WAITING')
          and trim(lower(regexp_replace(words, '[^[:alnum:]]+', ' ', 'g')))
            = trim(lower(regexp_replace(:words, '[^[:alnum:]]+', ' ', 'g')))
        limit 1
        """)
        .param("conversation", conversation.value())
        .param("words", words)
        .query((row, _) -> Rows.id(row, "id", StatementId::new))
        .optional();
  }

  /** In one question: it is asked for each vote. */
  Optional<Statement> find(StatementId id) {
    return db.sql(
            """
        select s.*,
          (select array_agg(language order by language) from conversations.wording
            where statement_id = s.id) as languages,
          (select array_agg(words order by language) from conversations.wording
            where statement_id = s.id) as wordings,
          (select array_agg(from_id order by from_id) from conversations.descent
            where statement_id = s.id) as origins
        from conversations.statement s where s.id = :id
        """)
        .param("id", id.value())
        .query(
            (row, _) -> {
              var others = new HashMap<String, String>();
              var languages = Rows.list(row, "languages", String.class);
              var wordings = Rows.list(row, "wordings", String.class);
              for (int i = 0; i < languages.size(); i++)
                others.put(languages.get(i), wordings.get(i));
              var before =
                  Rows.list(row, "origins", UUID.class).stream().map(StatementId::new).toList();
              return StatementRow.with(
                  StatementRow.read(row), Map.of(id, others), Map.of(id, before));
            })
        .optional();
  }

  List<Statement> all(Collection<StatementId> ids) {
    return read(
        db.sql("select * from conversations.statement where id = any(:ids) order by number")
            .param("ids", Rows.values(ids)));
  }

  List<Statement> of(ConversationId conversation) {
    return read(
        db.sql("select * from conversations.statement where conversation_id = :id order by number")
            .param("id", conversation.value()));
  }

  List<Statement> givenBy(BallotId ballot) {
    return read(
        db.sql("select * from conversations.statement where by_ballot = :ballot order by number")
            .param("ballot", ballot.value()));
  }

  private List<Statement> read(JdbcClient.StatementSpec query) {
    var bare = query.query((row, _) -> StatementRow.read(row)).list();
    var ids = bare.stream().map(Statement::id).collect(Collectors.toList());
    var others = wordings.of(ids);
    var before = wordings.before(ids);
    return bare.stream().map(one -> StatementRow.with(one, others, before)).toList();
  }
}
