package org.alongside.listening.imports;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.alongside.TownProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long 100,000 rows take through the pages, on a database that writes to disk, and how much
 * memory the application needs for it. Only when asked for: {@code -Dtest=ImportBench}.
 */
class ImportBench {

  private static final String IMPORTS = "/millbrook/initiatives/sleep/imports";
  private static final int ROWS = 100_000;

  @TempDir private Path directory;

  @Test
  void a_hundred_thousand_rows() throws Exception {
    Path csv = ManyVoices.write(directory.resolve("cards.csv"), ROWS);
    try (TownProcess town = TownProcess.start(directory.resolve("data"), "-Xmx256m")) {
      String before = memory(town);
      long start = System.nanoTime();
      String file = town.upload(IMPORTS, csv).path();
      long read = System.nanoTime();
      town.post(
          file,
          file + "/columns",
          Map.of("words", "1", "date", "2", "who", "3", "consent", "A box on the card"));
      long looked = System.nanoTime();
      town.post(file, file + "/beginning", Map.of());
      while (!town.get(file).html().contains("accounted for")) Thread.sleep(500);
      long done = System.nanoTime();
      System.out.printf(
          """
          %,d rows, %,d kB: read in %.1f s, looked at in %.1f s, brought in in %.1f s, together %.1f s
          most memory of the application, heap at most 256 MB: before %s, after %s
          """,
          Integer.parseInt(town.ask("select count(*) from listening.voice")),
          Files.size(csv) / 1000,
          seconds(start, read),
          seconds(read, looked),
          seconds(looked, done),
          seconds(start, done),
          before,
          memory(town));
    }
  }

  private static double seconds(long from, long to) {
    return Duration.ofNanos(to - from).toMillis() / 1000.0;
  }

  private static String memory(TownProcess town) throws Exception {
    Path status = Path.of("/proc", String.valueOf(town.pid()), "status");
    if (!Files.exists(status)) return "unknown here";
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmHWM"))
        .map(line -> line.replaceAll("\\D+", ""))
        .map(kilobytes -> Long.parseLong(kilobytes) / 1024 + " MB")
        .findFirst()
        .orElse("unknown here");
  }
}
