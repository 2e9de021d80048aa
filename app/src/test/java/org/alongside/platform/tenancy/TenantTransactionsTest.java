package org.alongside.platform.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.Objects;
import org.alongside.InTown;
import org.alongside.platform.database.WaitingRoom;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** Connections that die take nothing with them. */
class TenantTransactionsTest extends InTown {

  @Autowired private HikariDataSource others;
  @Autowired private TransactionTemplate elsewhere;
  @Autowired private JdbcClient db;

  @Test
  void where_connections_die_before_they_are_used_none_is_kept_from_the_next() {
    try (var pool = poolOfOne()) {
      var room = new WaitingRoom(1, Duration.ofSeconds(10));
      var transaction = new TransactionTemplate(new TenantTransactions(pool, room));
      var mine = JdbcClient.create(pool);
      for (int i = 0; i < 3; i++) {
        int number = Objects.requireNonNull(transaction.execute(_ -> number(mine)));
        elsewhere.executeWithoutResult(_ -> end(number));
        try {
          transaction.execute(_ -> number(mine));
        } catch (CannotCreateTransactionException e) {
          assertThat(e).hasMessageContaining("whose transaction");
        }
      }
      int last = Objects.requireNonNull(transaction.execute(_ -> number(mine)));
      assertThat(last).isPositive();
      assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
    }
  }

  private HikariDataSource poolOfOne() {
    var pool = new HikariConfig();
    pool.setDataSource(Objects.requireNonNull(others.getDataSource()));
    pool.setMaximumPoolSize(1);
    pool.setConnectionTimeout(5_000);
    return new HikariDataSource(pool);
  }

  private static int number(JdbcClient db) {
    return db.sql("select pg_backend_pid()").query(Integer.class).single();
  }

  private void end(int number) {
    db.sql("select pg_terminate_backend(:number, 5000)").param("number", number).query(_ -> {});
  }
}
