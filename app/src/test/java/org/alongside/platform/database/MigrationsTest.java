package org.alongside.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
class MigrationsTest {

  @Autowired private JdbcClient sql;

  @Test
  void the_app_reads_and_writes_what_a_module_has_opened() {
    assertThat(sql.sql("select current_user").query(String.class).single()).isEqualTo("app");
    assertThat(sql.sql("select count(*) from platform.spring_session").query(Long.class).single())
        .isZero();
    assertThat(sql.sql("delete from platform.spring_session").update()).isZero();
  }

  @Test
  void the_app_makes_no_tables_of_its_own() {
    for (String schema : new String[] {"public", "platform"}) {
      assertThatExceptionOfType(BadSqlGrammarException.class)
          .isThrownBy(() -> sql.sql("create table " + schema + ".mine (id int)").update())
          .havingRootCause()
          .withMessageContaining("permission denied");
    }
  }

  @Test
  void the_app_owns_nothing() {
    assertThat(
            sql.sql("select count(*) from pg_class where relowner = current_user::regrole")
                .query(Long.class)
                .single())
        .isZero();
  }
}
