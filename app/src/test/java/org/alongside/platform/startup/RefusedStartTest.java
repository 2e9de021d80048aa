package org.alongside.platform.startup;

import static org.assertj.core.api.Assertions.assertThat;

import org.alongside.Alongside;
import org.junit.jupiter.api.Test;

/** A real process, started as somebody would who has read nothing. */
class RefusedStartTest {

  @Test
  void a_start_without_configuration_ends_in_plain_lines() throws Exception {
    Process process = start();
    String said = new String(process.getInputStream().readAllBytes());
    assertThat(process.waitFor()).isEqualTo(2);
    assertThat(said)
        .startsWith("Alongside doesn't start half-configured. Still to set:")
        .contains("ALONGSIDE_DATA", "ALONGSIDE_URL", "SMTP_HOST", "MAIL_FROM")
        .doesNotContain("Exception");
  }

  private static Process start() throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "-classpath",
                System.getProperty("java.class.path"),
                Alongside.class.getName())
            .redirectErrorStream(true);
    builder
        .environment()
        .keySet()
        .removeIf(name -> name.matches("(ALONGSIDE|DATABASE|SMTP|MAIL)_.*"));
    return builder.start();
  }
}
