package org.alongside.benchmarks;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.postgresql.PGConnection;

/** The least that the same database can do with the same file: copy it into a table, as text. */
final class Bare {

  private Bare() {}

  /** Seconds. */
  static double copy(Path file, Path data) throws IOException, SQLException {
    try (Connection db = owner(data);
        Reader rows = Files.newBufferedReader(file)) {
      db.createStatement()
          .execute(
              "create table platform.card (number text, comment text, date text, who text, email text)");
      long begun = System.nanoTime();
      db.unwrap(PGConnection.class)
          .getCopyAPI()
          .copyIn("copy platform.card from stdin (format csv, header)", rows);
      double seconds = (System.nanoTime() - begun) / 1e9;
      db.createStatement().execute("drop table platform.card");
      return seconds;
    }
  }

  static Connection owner(Path data) throws IOException, SQLException {
    String port = Files.readAllLines(data.resolve("postgres/postmaster.pid")).get(3);
    String password =
        Files.readAllLines(data.resolve("passwords")).stream()
            .filter(line -> line.startsWith("app_owner="))
            .findFirst()
            .orElseThrow()
            .substring("app_owner=".length());
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:" + port + "/alongside", "app_owner", password);
  }
}
