package org.alongside.platform.startup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class StartupCheckTest {

  private final MockEnvironment environment = new MockEnvironment();

  @Test
  void nothing_configured_is_told_all_that_is_missing() {
    assertThat(StartupCheck.missing(environment))
        .extracting(line -> line.substring(0, line.indexOf(":")))
        .containsExactly("ALONGSIDE_DATA", "ALONGSIDE_URL", "SMTP_HOST", "MAIL_FROM");
  }

  @Test
  void the_demo_needs_a_directory_and_nothing_else() {
    environment.withProperty("alongside.mode", "demo").withProperty("alongside.data", "data");
    assertThat(StartupCheck.missing(environment)).isEmpty();
  }

  @Test
  void a_live_site_is_reached_by_https() {
    live().withProperty("alongside.url", "http://alongside.example.org");
    assertThat(StartupCheck.missing(environment))
        .singleElement()
        .asString()
        .startsWith("ALONGSIDE_URL");
  }

  @Test
  void a_server_of_your_own_needs_the_password_of_the_app() {
    live().withProperty("alongside.database.url", "postgres://owner@db/alongside");
    assertThat(StartupCheck.missing(environment))
        .singleElement()
        .asString()
        .startsWith("DATABASE_APP_PASSWORD");
  }

  @Test
  void a_mode_that_does_not_exist_is_refused() {
    live().withProperty("alongside.mode", "prod");
    assertThat(StartupCheck.missing(environment)).singleElement().asString().contains("not prod");
  }

  @Test
  void a_whole_configuration_starts() {
    live();
    assertThat(StartupCheck.missing(environment)).isEmpty();
  }

  private MockEnvironment live() {
    return environment
        .withProperty("alongside.data", "/srv/alongside")
        .withProperty("alongside.url", "https://alongside.example.org")
        .withProperty("spring.mail.host", "smtp.example.org")
        .withProperty("alongside.mail.from", "hello@example.org");
  }
}
