package org.alongside.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A server of somebody's own, as DATABASE_URL points to. */
class DatabaseRolesTest {

  @TempDir private static Path data;
  private static EmbeddedServer server;

  @BeforeAll
  static void start() {
    server =
        EmbeddedServer.start(
            DataDirectory.claim(data), TestDatabase.PROGRAMS, Map.of("fsync", "off"));
    DatabaseRoles.createIn(server);
    DatabaseRoles.createDatabase(server, "town");
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void an_owner_who_may_make_roles_makes_the_app() {
    JdbcClient superuser = JdbcClient.create(server.superuser().dataSource());
    superuser.sql("create role landlady login createrole password 'Kippers'").update();
    superuser.sql("create database house owner landlady").update();

    try (Database house = open(address("house", "landlady", "Kippers"), "lodger")) {
      JdbcClient lodger = JdbcClient.create(house.app().dataSource());
      assertThat(lodger.sql("select current_user").query(String.class).single())
          .isEqualTo("lodger");
    }
    open(address("house", "landlady", "Kippers"), "lodger").close();
  }

  @Test
  void an_owner_who_may_not_is_told_what_to_ask_for() {
    assertThatExceptionOfType(DatabaseRefused.class)
        .isThrownBy(() -> open(server.owner("town"), "stranger"))
        .withMessageContaining("create role stranger login nosuperuser nobypassrls");
  }

  @Test
  void the_owner_is_refused_as_the_app() {
    DatabaseAddress owner = server.owner("town");
    DatabaseSettings settings =
        new DatabaseSettings(
            null, new DatabaseSettings.Server(url(owner), owner.user(), owner.password()));
    assertThatExceptionOfType(DatabaseRefused.class)
        .isThrownBy(() -> Database.open(settings))
        .withMessageContaining("DATABASE_APP_USER");
  }

  private static Database open(DatabaseAddress owner, String app) {
    return Database.open(
        new DatabaseSettings(null, new DatabaseSettings.Server(url(owner), app, "o'Clock")));
  }

  private static DatabaseAddress address(String database, String user, String password) {
    return new DatabaseAddress(server.owner(database).url(), user, password);
  }

  private static String url(DatabaseAddress owner) {
    return owner.url() + "?user=" + owner.user() + "&password=" + owner.password();
  }
}
