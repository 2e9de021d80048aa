package org.alongside.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A real process writes and is killed in the middle of it: what it was told is kept, must be there.
 */
class KilledProcessTest {

  @TempDir private Path data;

  @ParameterizedTest(name = "database killed too: {0}")
  @ValueSource(booleans = {false, true})
  void every_acknowledged_row_outlives_kill_9(boolean databaseToo) throws Exception {
    Process writer =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "-classpath",
                System.getProperty("java.class.path"),
                Writer.class.getName(),
                data.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    int acknowledged = readUntil(50, writer.inputReader());
    ProcessHandle orphan = new Postmaster(data.resolve("postgres")).find().orElseThrow();
    writer.destroyForcibly().waitFor();
    assertThat(orphan.isAlive()).isTrue();
    if (databaseToo) {
      orphan.destroyForcibly();
      orphan.onExit().get();
    }

    try (Database database = Writer.open(data)) {
      assertThat(new Postmaster(data.resolve("postgres")).find())
          .isPresent()
          .get()
          .isNotEqualTo(orphan);
      assertThat(
              JdbcClient.create(database.owner().dataSource())
                  .sql("select number from written")
                  .query(Integer.class)
                  .list())
          .doesNotHaveDuplicates()
          .containsAll(IntStream.rangeClosed(1, acknowledged).boxed().toList());
    }
  }

  private static int readUntil(int enough, BufferedReader output) throws Exception {
    int acknowledged = 0;
    while (acknowledged < enough) {
      String line = output.readLine();
      assertThat(line).as("the writer goes on").isNotNull();
      if (line.startsWith("kept ")) {
        acknowledged = Integer.parseInt(line.substring("kept ".length()));
      }
    }
    return acknowledged;
  }

  static final class Writer {

    private Writer() {}

    static Database open(Path data) {
      return Database.in(DataDirectory.claim(data), TestDatabase.PROGRAMS);
    }

    public static void main(String[] arguments) throws SQLException {
      Database database = open(Path.of(arguments[0]));
      try (Connection connection = database.owner().connect();
          Statement statement = connection.createStatement()) {
        statement.execute("create table written (number int primary key)");
        for (int number = 1; ; number++) {
          statement.execute("insert into written values (" + number + ")");
          System.out.println("kept " + number);
        }
      }
    }
  }
}
