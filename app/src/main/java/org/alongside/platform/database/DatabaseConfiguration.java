package org.alongside.platform.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
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

  @Bean(destroyMethod = "close")
  Database database(DatabaseSettings settings) {
    return Database.open(settings);
  }

  @Bean
  HikariDataSource dataSource(Database database) {
    HikariConfig pool = new HikariConfig();
    pool.setPoolName("app");
    pool.setDataSource(database.app().dataSource());
    pool.setMaximumPoolSize(16);
    pool.setMinimumIdle(2);
    // Rather say soon that the database is away than let people wait.
    pool.setConnectionTimeout(5_000);
    return new HikariDataSource(pool);
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
