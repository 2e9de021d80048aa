package org.alongside.conversations.files;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.conversations.BallotId;
import org.alongside.conversations.ConversationId;
import org.alongside.platform.database.Rows;
import org.alongside.platform.ids.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Takes votes that are kept beside into the conversation, a page at a time, in their order. */
@Repository
class FiledVotes {

  private static final String NEXT =
      """
      from conversations.filed_vote f
      where f.conversation_id = :conversation and f.place > :after and f.place <= :to
      """;

  private final JdbcClient db;

  FiledVotes(JdbcClient db) {
    this.db = db;
  }

  /** How many are in, held so that nobody else goes on; none when all are. */
  Optional<Integer> hold(ConversationId conversation) {
    return db.sql(
            """
        select done from conversations.filing
        where conversation_id = :id and finished_at is null for update
        """)
        .param("id", conversation.value())
        .query(Integer.class)
        .optional();
  }

  /** The votes after so many, and no more than a page of them. */
  int take(ConversationId conversation, int after, Instant at) {
    begin(conversation, after, at);
    int taken =
        db.sql(
                """
        insert into conversations.vote (conversation_id, ballot_id, statement_id, vote, matters, at)
        select c.id, b.id, s.id, f.vote, false, coalesce(f.at, :at)
        from conversations.filed_vote f
          join conversations.conversation c on c.org_id = f.org_id and c.id = f.conversation_id
          join conversations.ballot b on b.org_id = c.org_id and b.conversation_id = c.id
            and b.holder = sha256(c.salt || convert_to('file ' || f.voter, 'UTF8'))
          join conversations.statement s on s.org_id = c.org_id and s.conversation_id = c.id
            and s.number = f.number
        where f.conversation_id = :conversation and f.place > :after and f.place <= :to
        order by f.place
        """)
            .param("conversation", conversation.value())
            .param("after", after)
            .param("to", after + FilingStore.PAGE)
            .param("at", Rows.time(at))
            .update();
    db.sql("update conversations.filing set done = :done where conversation_id = :conversation")
        .param("done", after + taken)
        .param("conversation", conversation.value())
        .update();
    return taken;
  }

  void finish(ConversationId conversation, Instant at) {
    db.sql("delete from conversations.filed_vote where conversation_id = :conversation")
        .param("conversation", conversation.value())
        .update();
    db.sql(
            "update conversations.filing set finished_at = :at where conversation_id = :conversation")
        .param("conversation", conversation.value())
        .param("at", Rows.time(at))
        .update();
  }

  private void begin(ConversationId conversation, int after, Instant at) {
    List<String> voters =
        db.sql("select distinct voter " + NEXT)
            .param("conversation", conversation.value())
            .param("after", after)
            .param("to", after + FilingStore.PAGE)
            .query(String.class)
            .list();
    db.sql(
            """
        insert into conversations.ballot (id, conversation_id, holder, kind, experience, begun_at)
        select v.id, c.id, sha256(c.salt || convert_to('file ' || v.voter, 'UTF8')), 'IMPORT', 'UNSAID', :at
        from unnest(:ids::uuid[], :voters::text[]) as v (id, voter)
          join conversations.conversation c on c.id = :conversation
        on conflict (org_id, conversation_id, holder) do nothing
        """)
        .param(
            "ids", voters.stream().map(_ -> Ids.next(BallotId::new).value()).toArray(UUID[]::new))
        .param("voters", voters.toArray(String[]::new))
        .param("conversation", conversation.value())
        .param("at", Rows.time(at))
        .update();
  }
}
