package org.alongside.platform.database;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * One person's writing goes one after the other: so a second press of the same button sees what the
 * first has done, and does nothing more.
 */
@Component
public class Turns {

  private final JdbcClient db;

  Turns(JdbcClient db) {
    this.db = db;
  }

  /** Waits until everything else that this person has begun is done. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void take(UUID person) {
    db.sql("select pg_advisory_xact_lock(hashtextextended(:person, 0))")
        .param("person", person.toString())
        .query(_ -> {});
  }
}
