package org.alongside.conversations.voting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.alongside.conversations.BallotId;
import org.alongside.conversations.ConversationId;
import org.alongside.people.PersonId;
import org.alongside.platform.Experience;
import org.alongside.platform.database.Rows;
import org.alongside.platform.ids.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of ballots, each known by a salted hash of its holder. */
@Repository
class BallotStore {

  private static final String HOLDER =
      """
      sha256((select salt from conversations.conversation where id = :conversation) || convert_to(:holder, 'UTF8'))\
      """;

  private final JdbcClient db;

  BallotStore(JdbcClient db) {
    this.db = db;
  }

  /** Of two who begin the same at once, both get the same ballot. */
  Ballot insert(ConversationId conversation, Holder holder, Instant at) {
    db.sql(
            """
        insert into conversations.ballot (id, conversation_id, holder, kind, experience, begun_at)
        values (:id, :conversation, %s, :kind, 'UNSAID', :at)
        on conflict (org_id, conversation_id, holder) do nothing
        """
                .formatted(HOLDER))
        .param("id", Ids.next(BallotId::new).value())
        .param("conversation", conversation.value())
        .param("holder", holder.known())
        .param("kind", holder.kind().name())
        .param("at", Rows.time(at))
        .update();
    return find(conversation, holder).orElseThrow();
  }

  Optional<Ballot> find(ConversationId conversation, Holder holder) {
    return db.sql(
            "select * from conversations.ballot where conversation_id = :conversation and holder = "
                + HOLDER)
        .param("conversation", conversation.value())
        .param("holder", holder.known())
        .query((row, _) -> read(row))
        .optional();
  }

  Optional<Ballot> find(BallotId id) {
    return db.sql("select * from conversations.ballot where id = :id")
        .param("id", id.value())
        .query((row, _) -> read(row))
        .optional();
  }

  List<Ballot> of(ConversationId conversation) {
    return db.sql(
            "select * from conversations.ballot where conversation_id = :id order by begun_at, id")
        .param("id", conversation.value())
        .query((row, _) -> read(row))
        .list();
  }

  int counting(ConversationId conversation) {
    return db.sql(
            """
        select count(*) from conversations.ballot
        where conversation_id = :id and left_out_at is null
        """)
        .param("id", conversation.value())
        .query(Integer.class)
        .single();
  }

  void bring(BallotId id, Experience experience) {
    db.sql("update conversations.ballot set experience = :experience where id = :id")
        .param("experience", experience.name())
        .param("id", id.value())
        .update();
  }

  void leaveOut(BallotId id, String because, PersonId by, Instant at) {
    db.sql(
            """
        update conversations.ballot
        set left_out_because = :because, left_out_by = :by, left_out_at = :at where id = :id
        """)
        .param("because", because)
        .param("by", by.value())
        .param("at", Rows.time(at))
        .param("id", id.value())
        .update();
  }

  void takeIn(BallotId id) {
    db.sql(
            """
        update conversations.ballot
        set left_out_because = null, left_out_by = null, left_out_at = null where id = :id
        """)
        .param("id", id.value())
        .update();
  }

  private static Ballot read(ResultSet row) throws SQLException {
    return new Ballot(
        Rows.id(row, "id", BallotId::new),
        Rows.id(row, "conversation_id", ConversationId::new),
        Ballot.Kind.valueOf(row.getString("kind")),
        Experience.valueOf(row.getString("experience")),
        Rows.at(row, "begun_at"),
        row.getString("left_out_because"));
  }
}
