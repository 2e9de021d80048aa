package org.alongside.platform.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import javax.sql.DataSource;
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
    // Rather say soon that the database is away than let people wait.
    pool.setConnectionTimeout(5_000);
    return new HikariDataSource(pool);
  }

  @Bean(defaultCandidate = false)
  @FlywayDataSource
  DataSource ownerDataSource(Database database) {
    return database.owner().dataSource();
  }

  @Bean
  FlywayConfigurationCustomizer nameOfTheApp(Database database) {
    return flyway -> flyway.placeholders(Map.of("app", database.app().user()));
  }
}
