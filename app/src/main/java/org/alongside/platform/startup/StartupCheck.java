package org.alongside.platform.startup;

import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/** Before anything is opened: is all there that this mode needs? */
public final class StartupCheck
    implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

  private static final List<String> MODES = List.of("live", "demo", "empty");

  @Override
  public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
    List<String> missing = missing(event.getEnvironment());
    if (!missing.isEmpty()) {
      throw new StartupRefused(
          "Alongside doesn't start half-configured. Still to set:\n  "
              + String.join("\n  ", missing)
              + "\nTo look around without any of this, type ./run");
    }
  }

  static List<String> missing(Environment environment) {
    List<String> missing = new ArrayList<>();
    String mode = environment.getProperty("alongside.mode", "live");
    if (!MODES.contains(mode)) {
      missing.add("alongside.mode: one of " + String.join(", ", MODES) + ", not " + mode);
    }
    addDatabase(environment, missing);
    if (mode.equals("live")) {
      addLive(environment, missing);
    }
    return missing;
  }

  private static void addDatabase(Environment environment, List<String> missing) {
    boolean server = isSet(environment, "alongside.database.url");
    if (!server && !isSet(environment, "alongside.data")) {
      missing.add(
          "ALONGSIDE_DATA: a directory for the database, or DATABASE_URL of a PostgreSQL server");
    }
    if (server && !isSet(environment, "alongside.database.app-password")) {
      missing.add(
          "DATABASE_APP_PASSWORD: of the role in DATABASE_APP_USER, which may not own the database");
    }
  }

  private static void addLive(Environment environment, List<String> missing) {
    if (!environment.getProperty("alongside.url", "").startsWith("https://")) {
      missing.add("ALONGSIDE_URL: the address people type, such as https://alongside.example.org");
    }
    if (!isSet(environment, "spring.mail.host")) {
      missing.add(
          "SMTP_HOST: the mail server (with SMTP_PORT, SMTP_USER and SMTP_PASSWORD if it asks)");
    }
    if (!isSet(environment, "alongside.mail.from")) {
      missing.add("MAIL_FROM: the address that mail comes from");
    }
  }

  private static boolean isSet(Environment environment, String name) {
    return StringUtils.hasText(environment.getProperty(name));
  }
}
