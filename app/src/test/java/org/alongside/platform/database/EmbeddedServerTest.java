package org.alongside.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

class EmbeddedServerTest {

  @TempDir private Path data;

  @Test
  void a_restart_keeps_what_was_written() {
    try (Database database = open()) {
      owner(database).sql("create table kept (word text)").update();
      owner(database).sql("insert into kept values ('listened')").update();
    }
    try (Database database = open()) {
      assertThat(owner(database).sql("select word from kept").query(String.class).single())
          .isEqualTo("listened");
    }
  }

  @Test
  void what_is_acknowledged_is_on_the_disk() {
    try (Database database = open()) {
      assertThat(app(database).sql("show fsync").query(String.class).single()).isEqualTo("on");
      assertThat(app(database).sql("show synchronous_commit").query(String.class).single())
          .isEqualTo("on");
      assertThat(app(database).sql("show full_page_writes").query(String.class).single())
          .isEqualTo("on");
    }
  }

  @Test
  void the_log_of_the_server_holds_nobodys_words() throws Exception {
    try (Database database = open()) {
      owner(database).sql("create table kept (word text unique)").update();
      owner(database).sql("insert into kept values ('heron')").update();
      assertThatExceptionOfType(DuplicateKeyException.class)
          .isThrownBy(() -> owner(database).sql("insert into kept values ('heron')").update());
    }
    assertThat(Files.readString(data.resolve("postgres.log")))
        .contains("duplicate key")
        .doesNotContain("heron");
  }

  @Test
  void letters_sort_and_fold_the_same_on_every_machine() {
    try (Database database = open()) {
      assertThat(app(database).sql("select lower('ŴYTHNOS')").query(String.class).single())
          .isEqualTo("ŵythnos");
      assertThat(
              app(database)
                  .sql("select datlocale from pg_database where datname = current_database()")
                  .query(String.class)
                  .single())
          .isEqualTo("C.UTF-8");
    }
  }

  @Test
  void the_app_is_neither_superuser_nor_owner_nor_free_of_row_security() {
    try (Database database = open()) {
      assertThat(
              app(database)
                  .sql(
                      "select rolsuper or rolbypassrls or rolcreaterole from pg_roles where rolname = current_user")
                  .query(Boolean.class)
                  .single())
          .isFalse();
      assertThatExceptionOfType(DatabaseRefused.class)
          .isThrownBy(() -> DatabaseRoles.refuseMightyApp(database.owner()))
          .withMessageContaining("row-level security");
    }
  }

  @Test
  void nobody_enters_without_a_password() {
    try (Database database = open()) {
      DatabaseAddress stranger = database.app().as("app", "guess");
      assertThatExceptionOfType(SQLException.class).isThrownBy(stranger::connect);
    }
  }

  @Test
  void passwords_are_for_our_eyes_only() throws Exception {
    try (Database database = open()) {
      assertThat(
              PosixFilePermissions.toString(
                  Files.getPosixFilePermissions(data.resolve("passwords"))))
          .isEqualTo("rw-------");
      assertThat(database.toString()).doesNotContain(database.app().password());
    }
  }

  @Test
  void a_second_start_on_the_same_directory_is_refused_in_words() {
    try (Database _ = open()) {
      assertThatExceptionOfType(DatabaseRefused.class)
          .isThrownBy(this::open)
          .withMessageContaining("Another Alongside is using the data directory");
    }
  }

  @Test
  void data_of_another_version_is_refused_and_left_alone() throws Exception {
    open().close();
    Files.writeString(data.resolve("postgres/PG_VERSION"), "17\n");
    assertThatExceptionOfType(DatabaseRefused.class)
        .isThrownBy(this::open)
        .withMessageContaining("PostgreSQL 17")
        .withMessageContaining("Nothing was changed");
  }

  @Test
  void a_first_start_that_was_cut_off_is_begun_again() throws Exception {
    Files.createDirectories(data.resolve("postgres.unfinished/base"));
    Files.writeString(data.resolve("postgres.unfinished/base/half"), "half");
    try (Database database = open()) {
      assertThat(app(database).sql("select 1").query(Integer.class).single()).isEqualTo(1);
    }
  }

  @Test
  void a_server_that_was_killed_comes_back_on_the_same_port() {
    try (Database database = open()) {
      owner(database).sql("create table kept (word text)").update();
      owner(database).sql("insert into kept values ('listened')").update();
      new Postmaster(data.resolve("postgres")).find().orElseThrow().destroyForcibly();
      await()
          .atMost(Duration.ofMinutes(2))
          .ignoreExceptions()
          .untilAsserted(
              () ->
                  assertThat(
                          owner(database).sql("select word from kept").query(String.class).single())
                      .isEqualTo("listened"));
    }
  }

  private Database open() {
    return Database.in(DataDirectory.claim(data), TestDatabase.PROGRAMS);
  }

  private static JdbcClient owner(Database database) {
    return JdbcClient.create(database.owner().dataSource());
  }

  private static JdbcClient app(Database database) {
    return JdbcClient.create(database.app().dataSource());
  }
}
