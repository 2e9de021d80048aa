package org.alongside.conversations.voting;

import java.time.Instant;
import java.util.List;
import org.alongside.conversations.ConversationId;
import org.alongside.people.PersonId;
import org.alongside.platform.database.Rows;
import org.alongside.platform.ids.Secrets;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Private links, of which only the hash is kept. */
@Repository
class LinkStore {

  private final JdbcClient db;

  LinkStore(JdbcClient db) {
    this.db = db;
  }

  void insert(ConversationId conversation, List<String> secrets, PersonId by, Instant at) {
    for (String secret : secrets)
      db.sql(
              """
          insert into conversations.link (conversation_id, hash, made_by, made_at)
          values (:conversation, :hash, :by, :at)
          """)
          .param("conversation", conversation.value())
          .param("hash", Secrets.hash(secret))
          .param("by", by.value())
          .param("at", Rows.time(at))
          .update();
  }

  boolean leads(ConversationId conversation, String secret) {
    return db.sql(
            """
        select exists (select 1 from conversations.link l
          join conversations.conversation c on c.org_id = l.org_id and c.id = l.conversation_id
          where l.hash = :hash and c.id = :conversation and c.by_link)
        """)
        .param("hash", Secrets.hash(secret))
        .param("conversation", conversation.value())
        .query(Boolean.class)
        .single();
  }
}
