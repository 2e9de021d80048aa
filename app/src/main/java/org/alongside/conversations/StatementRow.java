package org.alongside.conversations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.alongside.platform.database.Rows;

/** A statement as it stands in its row; in other languages, and where it comes from, beside it. */
final class StatementRow {

  private StatementRow() {}

  static Statement with(
      Statement one,
      Map<StatementId, Map<String, String>> others,
      Map<StatementId, List<StatementId>> before) {
    return new Statement(
        one.id(),
        one.conversation(),
        one.number(),
        one.language(),
        one.words(),
        others.getOrDefault(one.id(), Map.of()),
        one.state(),
        one.reason(),
        one.note(),
        one.given(),
        one.saidAt(),
        before.getOrDefault(one.id(), List.of()));
  }

  static Statement read(ResultSet row) throws SQLException {
    String reason = row.getString("reason");
    return new Statement(
        Rows.id(row, "id", StatementId::new),
        Rows.id(row, "conversation_id", ConversationId::new),
        row.getInt("number"),
        row.getString("language"),
        row.getString("words"),
        Map.of(),
        StatementState.valueOf(row.getString("state")),
        reason == null ? null : Reason.valueOf(reason),
        row.getString("note"),
        row.getObject("by_ballot") != null,
        Rows.at(row, "said_at"),
        List.of());
  }
}
