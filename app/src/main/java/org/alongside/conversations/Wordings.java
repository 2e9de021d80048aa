package org.alongside.conversations;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.alongside.platform.database.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Statements in other languages, and the statements that they say in better words. */
@Repository
class Wordings {

  private record Said(StatementId id, String language, String words) {}

  private record From(StatementId id, StatementId from) {}

  private final JdbcClient db;

  Wordings(JdbcClient db) {
    this.db = db;
  }

  /** Saying it again in a language takes the place of what was said; no words take it away. */
  void say(StatementId id, String language, String words) {
    if (words.isBlank()) {
      db.sql("delete from conversations.wording where statement_id = :id and language = :language")
          .param("id", id.value())
          .param("language", language)
          .update();
      return;
    }
    db.sql(
            """
        insert into conversations.wording (statement_id, language, words)
        values (:id, :language, :words)
        on conflict (org_id, statement_id, language) do update set words = excluded.words
        """)
        .param("id", id.value())
        .param("language", language)
        .param("words", words.strip())
        .update();
  }

  void descend(StatementId id, StatementId from) {
    db.sql("insert into conversations.descent (statement_id, from_id) values (:id, :from)")
        .param("id", id.value())
        .param("from", from.value())
        .update();
  }

  Map<StatementId, Map<String, String>> of(Collection<StatementId> ids) {
    return db
        .sql("select * from conversations.wording where statement_id = any(:ids) order by language")
        .param("ids", Rows.values(ids))
        .query(
            (row, _) ->
                new Said(
                    Rows.id(row, "statement_id", StatementId::new),
                    row.getString("language"),
                    row.getString("words")))
        .list()
        .stream()
        .collect(Collectors.groupingBy(Said::id, Collectors.toMap(Said::language, Said::words)));
  }

  Map<StatementId, List<StatementId>> before(Collection<StatementId> ids) {
    return db
        .sql("select * from conversations.descent where statement_id = any(:ids) order by from_id")
        .param("ids", Rows.values(ids))
        .query(
            (row, _) ->
                new From(
                    Rows.id(row, "statement_id", StatementId::new),
                    Rows.id(row, "from_id", StatementId::new)))
        .list()
        .stream()
        .collect(
            Collectors.groupingBy(From::id, Collectors.mapping(From::from, Collectors.toList())));
  }
}
