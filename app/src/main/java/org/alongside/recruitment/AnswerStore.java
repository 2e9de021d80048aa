package org.alongside.recruitment;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Equality answers, held apart: it knows ids that stand for nobody. */
@Repository
class AnswerStore {

  private final JdbcClient db;

  AnswerStore(JdbcClient db) {
    this.db = db;
  }

  void insert(UUID apart, String feature, String answer) {
    db.sql(
            """
        insert into recruitment.answer (answers_id, feature, answer)
        values (:apart, :feature, :answer)
        """)
        .param("apart", apart)
        .param("feature", feature)
        .param("answer", answer)
        .update();
  }

  void forget(UUID apart) {
    db.sql("delete from recruitment.answer where answers_id = :apart")
        .param("apart", apart)
        .update();
  }
}
