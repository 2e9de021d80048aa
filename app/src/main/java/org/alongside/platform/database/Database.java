package org.alongside.platform.database;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The database of this Alongside, and its two roles: the owner, who migrates, and the app, who does
 * all else.
 */
record Database(DatabaseAddress owner, DatabaseAddress app, @Nullable EmbeddedServer server)
    implements AutoCloseable {

  static final String NAME = "alongside";

  static Database open(DatabaseSettings settings) {
    if (!settings.database().url().isBlank()) {
      return external(settings.database());
    }
    if (settings.data() == null) {
      throw new DatabaseRefused(
          "There is no database: set ALONGSIDE_DATA (a directory) or DATABASE_URL.");
    }
    return in(DataDirectory.claim(settings.data()));
  }

  private static Database in(DataDirectory directory) {
    return in(directory, directory.programs());
  }

  static Database in(DataDirectory directory, Path programs) {
    EmbeddedServer server = EmbeddedServer.start(directory, programs, Map.of());
    try {
      DatabaseRoles.createIn(server);
      DatabaseRoles.createDatabase(server, NAME);
      return new Database(server.owner(NAME), server.app(NAME), server).checked();
    } catch (RuntimeException e) {
      server.close();
      throw e;
    }
  }

  private static Database external(DatabaseSettings.Server settings) {
    DatabaseAddress owner = DatabaseAddress.parse(settings.url());
    if (settings.appPassword().isBlank()) {
      throw new DatabaseRefused("DATABASE_URL needs DATABASE_APP_PASSWORD beside it.");
    }
    DatabaseAddress app = owner.as(settings.appUser(), settings.appPassword());
    DatabaseRoles.createApp(owner, app);
    return new Database(owner, app, null).checked();
  }

  private Database checked() {
    DatabaseRoles.refuseMightyApp(app);
    return this;
  }

  @Override
  public void close() {
    if (server != null) {
      server.close();
    }
  }
}
