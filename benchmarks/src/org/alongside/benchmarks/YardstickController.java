package org.alongside.benchmarks;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.alongside.platform.access.Allowed;
import org.alongside.platform.access.Who;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The least that this server and this database can do for one request. */
@RestController
class YardstickController {

  private final JdbcClient db;
  private final Clock clock;

  YardstickController(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  @GetMapping(path = "/{org}/benchmarks/constant", produces = "text/plain")
  @Allowed(Who.ANYONE)
  String constant() {
    return "Nothing about us without us.";
  }

  @GetMapping(path = "/{org}/benchmarks/insert", produces = "text/plain")
  @Allowed(Who.ANYONE)
  @Transactional
  public String insert() {
    db.sql(
            """
            insert into listening.draft (token_hash, initiative_id, fields, saved_at)
            values (uuid_send(:token), :initiative, jsonb_build_object('words', :words), :at)
            """)
        .param("token", UUID.randomUUID())
        .param("initiative", UUID.randomUUID())
        .param("words", Giving.WORDS)
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
    return "Kept.";
  }
}
