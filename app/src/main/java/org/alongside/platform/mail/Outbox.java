package org.alongside.platform.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.alongside.platform.ids.Ids;
import org.alongside.platform.trace.Ref;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Letters are written in the transaction of what they tell, so neither can be without the other;
 * {@link MailRound} sends them.
 */
@Service
@Transactional
public class Outbox {

  private final JdbcClient db;

  Outbox(JdbcClient db) {
    this.db = db;
  }

  /** Keeps the letter for sending; the same address hears of the same thing once. */
  public void post(Letter letter, Instant at) {
    db.sql(
            """
            insert into platform.letter
              (id, recipient, language, subject, body, link, link_words, unsubscribe, about_kind, about_id, written_at, next_try_at)
            values
              (:id, :to, :language, :subject, :body, :link, :linkWords, :unsubscribe, :kind, :about, :at, :at)
            on conflict (org_id, recipient, about_kind, about_id) do nothing
            """)
        .param("id", Ids.next(LetterId::new).value())
        .param("to", letter.to())
        .param("language", letter.language())
        .param("subject", letter.subject())
        .param("body", String.join("\n\n", letter.paragraphs()))
        .param("link", letter.link())
        .param("linkWords", letter.linkWords())
        .param("unsubscribe", letter.unsubscribe())
        .param("kind", letter.about().kind())
        .param("about", letter.about().id())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  /** Newest first. */
  @Transactional(readOnly = true)
  public List<Kept> newest(int most) {
    return db.sql("select * from platform.letter order by written_at desc, id desc limit :most")
        .param("most", most)
        .query((row, _) -> read(row))
        .list();
  }

  /** Removes all letters about one thing, sent or not. */
  public void forget(UUID about) {
    db.sql("delete from platform.letter where about_id = :about").param("about", about).update();
  }

  /** Removes all letters to an address, sent or not. */
  public void forget(String recipient) {
    db.sql("delete from platform.letter where recipient = :to").param("to", recipient).update();
  }

  /** Those that are due, locked so that two nodes never send the same one. */
  List<Kept> due(Instant now, int most) {
    return db.sql(
            """
            select * from platform.letter
            where sent_at is null and next_try_at <= :now
            order by next_try_at
            limit :most
            for update skip locked
            """)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("most", most)
        .query((row, _) -> read(row))
        .list();
  }

  void sent(Kept letter, Instant at) {
    db.sql("update platform.letter set sent_at = :at, trouble = '' where id = :id")
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("id", letter.id().value())
        .update();
  }

  /** This one wasn't taken: it waits, longer each time, up to two hours. */
  void tryLater(Kept letter, Instant now, String trouble) {
    db.sql(
            """
            update platform.letter
            set next_try_at = :now + least(30 * 2 ^ least(tries, 10), 7200) * interval '1 second',
              tries = tries + 1, trouble = :trouble
            where id = :id
            """)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("trouble", trouble)
        .param("id", letter.id().value())
        .update();
  }

  /** The server is away: all that are due wait, so that one try a round is enough. */
  void allTryLater(Instant now, String trouble) {
    db.sql(
            """
            update platform.letter
            set next_try_at = :now + least(30 * 2 ^ least(tries, 10), 7200) * interval '1 second',
              tries = tries + 1, trouble = :trouble
            where sent_at is null and next_try_at <= :now
            """)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("trouble", trouble)
        .update();
  }

  /** How many wait after at least one failed try, for the page that says so. */
  @Transactional(readOnly = true)
  public long waiting() {
    return db.sql("select count(*) from platform.letter where sent_at is null and tries > 0")
        .query(Long.class)
        .single();
  }

  private static Kept read(ResultSet row) throws SQLException {
    var letter =
        new Letter(
            row.getString("recipient"),
            row.getString("language"),
            row.getString("subject"),
            List.of(row.getString("body").split("\n\n")),
            row.getString("link"),
            row.getString("link_words"),
            row.getString("unsubscribe"),
            new Ref(row.getString("about_kind"), row.getObject("about_id", UUID.class)));
    var sent = row.getObject("sent_at", OffsetDateTime.class);
    return new Kept(
        new LetterId(row.getObject("id", UUID.class)),
        letter,
        row.getObject("written_at", OffsetDateTime.class).toInstant(),
        sent == null ? null : sent.toInstant(),
        row.getInt("tries"),
        row.getObject("next_try_at", OffsetDateTime.class).toInstant(),
        row.getString("trouble"));
  }
}
