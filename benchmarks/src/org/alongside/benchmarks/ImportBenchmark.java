package org.alongside.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A file of many voices, each with an address, through the pages: uploaded, its columns chosen,
 * brought in. Beside it, the same file copied into the same database.
 */
public final class ImportBenchmark {

  private static final String ORGANISATION = "/hospitals";
  private static final String IMPORTS = ORGANISATION + "/initiatives/outpatients/imports";
  private static final String COLUMNS =
      "words=1&date=2&who=3&email=4&consent=A+box+on+the+card&_csrf=";
  private static final int PORT = 18_080;

  private ImportBenchmark() {}

  /**
   * @param args the directory with the application unpacked, an empty one, the number of rows
   */
  public static void main(String[] args) throws Exception {
    var app = Path.of(args[0]);
    var data = Path.of(args[1], "data");
    int rows = Integer.parseInt(args[2]);
    var file = Cards.write(Path.of(args[1], "cards.csv"), rows);
    var how =
        List.of(
            "-Xmx256m",
            "-XX:AOTCache=" + app.resolve("alongside.aot"),
            "-jar",
            app.resolve("alongside.jar").toString());
    try (var server = Server.start(data, PORT, how)) {
      // The first start builds the town after it said that it was ready.
      server.await(IMPORTS.replace("/imports", ""));
      double bare = Bare.copy(file, data);
      long begun = System.nanoTime();
      bring(file, server);
      double seconds = (System.nanoTime() - begun) / 1e9;
      System.out.printf(
          """

          | import | rows | file | seconds | rows a second | bare copy | ratio | most memory of the JVM |
          |---|---|---|---|---|---|---|---|
          | with e-mail addresses | %,d | %,d kB | %.1f | %,.0f | %.1f s | %.0f of the bare copy | %,.0f MB |
          """,
          rows,
          Files.size(file) / 1000,
          seconds,
          rows / seconds,
          bare,
          seconds / bare,
          server.most());
    }
  }

  private static void bring(Path file, Server server) throws Exception {
    try (var tom = new Wire(server.port())) {
      String door = ORGANISATION + "/demonstration";
      tom.post(door, "guest=tom&_csrf=" + token(tom, door));
      String there = tom.upload(IMPORTS, token(tom, IMPORTS), file);
      tom.post(there + "/columns", COLUMNS + token(tom, there + "/columns"));
      tom.post(there + "/beginning", "_csrf=" + token(tom, there));
      server.until(() -> tom.get(there).text().contains("accounted for"));
    }
  }

  private static String token(Wire wire, String page) throws Exception {
    return wire.get(page).find(Giving.TOKEN);
  }
}
