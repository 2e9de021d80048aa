package org.alongside.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A conversation in the town's database, with a private link for each who votes. */
final class Hall implements AutoCloseable {

  private final Connection db;
  private final UUID conversation = UUID.randomUUID();
  private final List<String> links = new ArrayList<>();

  Hall(Path data) throws IOException, SQLException {
    db = Bare.owner(data);
  }

  String path() {
    return "/hospitals/conversations/" + conversation;
  }

  List<String> links() {
    return links;
  }

  void open(int statements, int people) throws Exception {
    db.createStatement()
        .execute(
            "select set_config('app.org', id::text, false) from platform.organisation where slug = 'hospitals'");
    write(
        """
        insert into conversations.conversation (id, initiative_id, question, lead, adding, by_link, source,
          prepared_by, prepared_at, opened_at, salt, version)
        values (?, gen_random_uuid(), 'What helps?', '', true, true, '', gen_random_uuid(), now(), now(), '\\x01', 1)
        """,
        conversation);
    for (int number = 0; number < statements; number++)
      write(
          """
          insert into conversations.statement (id, conversation_id, number, language, words, state, said_at)
          values (gen_random_uuid(), ?, ?, 'en', ?, 'IN', now())
          """,
          conversation,
          number,
          "It helps when somebody tells me what happens next, and when: " + number + ".");
    for (int person = 0; person < people; person++) {
      String secret = UUID.randomUUID().toString();
      write(
          "insert into conversations.link (conversation_id, hash, made_by, made_at) values (?, ?, gen_random_uuid(), now())",
          conversation,
          MessageDigest.getInstance("SHA-256").digest(secret.getBytes()));
      links.add(path() + "/with/" + secret);
    }
  }

  private void write(String sql, Object... values) throws SQLException {
    try (PreparedStatement row = db.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) row.setObject(i + 1, values[i]);
      row.executeUpdate();
    }
  }

  /** Rows of votes, and of these the different ones. */
  long[] counted() throws SQLException {
    try (PreparedStatement asked =
        db.prepareStatement(
            "select count(*), count(distinct (ballot_id, statement_id)) from conversations.vote where conversation_id = ?")) {
      asked.setObject(1, conversation);
      try (ResultSet row = asked.executeQuery()) {
        row.next();
        return new long[] {row.getLong(1), row.getLong(2)};
      }
    }
  }

  @Override
  public void close() throws SQLException {
    db.close();
  }
}
