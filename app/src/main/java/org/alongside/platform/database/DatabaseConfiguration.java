package org.alongside.platform.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The server starts before all that asks it and, because they need it, stops after them. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class DatabaseConfiguration {

  /** Transactions that are under way at the same time: more make none of them faster. */
  private static final int AT_ONCE = 16;

  /** Connections besides, for what asks without a transaction: jobs that are looked for. */
  private static final int BESIDES = 4;

  // Long enough for a hall full of people, too short for a browser to give up.
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @Bean(destroyMethod = "close")
  Database database(DatabaseSettings settings) {
    return Database.open(settings);
  }

  @Bean
  HikariDataSource dataSource(Database database) {
    HikariConfig pool = new HikariConfig();
    pool.setPoolName("app");
    pool.setDataSource(database.app().dataSource());
    pool.setMaximumPoolSize(AT_ONCE + BESIDES);
    pool.setMinimumIdle(2);
    // Rather say soon that the database is away than let people wait.
    pool.setConnectionTimeout(5_000);
    return new HikariDataSource(pool);
  }

  @Bean
  WaitingRoom waitingRoom() {
    return new WaitingRoom(AT_ONCE, PATIENCE);
  }

  // Kept for all modules, and let go soon after: proving who we are takes longer than migrating.
  @Bean(defaultCandidate = false)
  @FlywayDataSource
  HikariDataSource ownerDataSource(Database database) {
    HikariConfig pool = new HikariConfig();
    pool.setPoolName("owner");
    pool.setDataSource(database.owner().dataSource());
    pool.setMaximumPoolSize(4);
    pool.setMinimumIdle(0);
    pool.setIdleTimeout(10_000);
    return new HikariDataSource(pool);
  }

  @Bean
  FlywayConfigurationCustomizer nameOfTheApp(Database database) {
    return flyway -> flyway.placeholders(Map.of("app", database.app().user()));
  }
}
