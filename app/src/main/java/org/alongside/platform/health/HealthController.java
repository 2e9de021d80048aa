package org.alongside.platform.health;

import org.alongside.platform.access.Allowed;
import org.alongside.platform.access.Who;
import org.springframework.dao.DataAccessException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** For who watches the machines: alive means restart me not, ready means send me people. */
@Controller
class HealthController {

  private final JdbcClient db;

  HealthController(JdbcClient db) {
    this.db = db;
  }

  @GetMapping("/health")
  @Allowed(Who.ANYONE)
  ResponseEntity<String> alive() {
    return say(200, "alive");
  }

  @GetMapping("/health/ready")
  @Allowed(Who.ANYONE)
  ResponseEntity<String> ready() {
    try {
      db.sql("select 1").query(Integer.class).single();
      return say(200, "ready");
    } catch (DataAccessException away) {
      return say(503, "not ready");
    }
  }

  private static ResponseEntity<String> say(int status, String word) {
    return ResponseEntity.status(status).contentType(MediaType.TEXT_PLAIN).body(word + "\n");
  }
}
