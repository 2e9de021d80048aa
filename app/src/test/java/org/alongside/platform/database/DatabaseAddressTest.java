package org.alongside.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseAddressTest {

  @Test
  void an_address_as_hosts_give_it_is_understood() {
    DatabaseAddress address =
        DatabaseAddress.parse("postgres://ann:p%40ss+1@db.example.org:6432/town?sslmode=require");
    assertThat(address.url())
        .isEqualTo("jdbc:postgresql://db.example.org:6432/town?sslmode=require");
    assertThat(address.user()).isEqualTo("ann");
    assertThat(address.password()).isEqualTo("p@ss+1");
  }

  @Test
  void the_app_enters_the_same_database_under_its_own_name() {
    DatabaseAddress app =
        DatabaseAddress.parse("jdbc:postgresql://db/town?user=owner&ssl=true&password=secret")
            .as("app", "other");
    assertThat(app.user()).isEqualTo("app");
    assertThat(app.url()).isEqualTo("jdbc:postgresql://db/town?ssl=true");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mysql://db/town",
        "postgres://",
        "postgres://ann:secret@db",
        "postgres://ann:se cret@db/town"
      })
  void another_address_is_refused_without_showing_its_password(String text) {
    assertThatExceptionOfType(DatabaseRefused.class)
        .isThrownBy(() -> DatabaseAddress.parse(text))
        .withMessageStartingWith("DATABASE_URL")
        .withMessageNotContaining("cret");
  }
}
