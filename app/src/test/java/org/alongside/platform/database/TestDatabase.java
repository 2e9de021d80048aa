package org.alongside.platform.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** One real server for all tests of a JVM, and in it a fresh database for each Spring context. */
public final class TestDatabase
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  static final Path PROGRAMS = Path.of("target", "postgres-programs");
  static final Map<String, String> FAST =
      Map.of(
          "fsync",
          "off",
          "synchronous_commit",
          "off",
          "full_page_writes",
          "off",
          "max_connections",
          "300");

  private static final AtomicInteger NUMBER = new AtomicInteger();

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    EmbeddedServer server = Running.SERVER;
    String name = "test_" + NUMBER.incrementAndGet();
    DatabaseRoles.createDatabase(server, name);
    DatabaseAddress owner = server.owner(name);
    TestPropertyValues.of(
            "alongside.database.url="
                + owner.url()
                + "?user="
                + owner.user()
                + "&password="
                + owner.password(),
            "alongside.database.app-user=app",
            "alongside.database.app-password=" + server.app(name).password())
        .applyTo(context);
  }

  private static final class Running {

    static final EmbeddedServer SERVER = start();

    private static EmbeddedServer start() {
      DataDirectory directory = DataDirectory.claim(Path.of("target", "test-database"));
      EmbeddedServer server = EmbeddedServer.start(directory, PROGRAMS, FAST);
      Runtime.getRuntime().addShutdownHook(new Thread(server::close));
      DatabaseRoles.createIn(server);
      dropOld(server);
      return server;
    }

    private static void dropOld(EmbeddedServer server) {
      try (Connection superuser = server.superuser().connect();
          Statement statement = superuser.createStatement()) {
        for (String name : names(statement)) {
          statement.execute("drop database " + name);
        }
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }

    private static List<String> names(Statement statement) throws SQLException {
      List<String> names = new ArrayList<>();
      ResultSet rows =
          statement.executeQuery("select datname from pg_database where datname like 'test\\_%'");
      while (rows.next()) {
        names.add(rows.getString(1));
      }
      return names;
    }
  }
}
