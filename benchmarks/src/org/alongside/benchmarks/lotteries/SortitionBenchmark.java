package org.alongside.benchmarks.lotteries;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.alongside.sortition.Certificate;

/**
 * Draws up lotteries by the command that people use, each in a process of its own, and checks every
 * one.
 */
final class SortitionBenchmark {
  private static final int MINUTES = 15;

  private final Path command;
  private final Path work;
  private final List<String> reference;

  private SortitionBenchmark(Path command, Path work) {
    this.command = command;
    this.work = work;
    var beside = System.getenv("REFERENCE");
    reference = beside == null ? List.of() : List.of(beside.split(" "));
  }

  /**
   * The command, a folder to work in, the given cases, and which cases: all, given, pools or
   * copies.
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    Locale.setDefault(Locale.ROOT);
    var benchmark = new SortitionBenchmark(Path.of(args[0]), Path.of(args[1]));
    benchmark.measure(benchmark.lots(Path.of(args[2]), args[3]));
  }

  private List<Lot> lots(Path data, String which) throws IOException {
    var lots = new ArrayList<Lot>();
    if (which.equals("all") || which.equals("given")) {
      lots.addAll(Lot.given(data));
      if (lots.isEmpty()) System.err.println("The given cases are not in " + data + ": left out.");
    }
    if (which.equals("all") || which.equals("pools")) {
      pool(lots, 300, 3, 30);
      pool(lots, 300, 6, 30);
      pool(lots, 750, 5, 50);
      pool(lots, 1500, 7, 110);
      pool(lots, 1500, 8, 110);
      pool(lots, 3000, 8, 110);
    }
    if (which.equals("all") || which.equals("copies")) {
      var once = Lot.of(work, "copies-of-300-5", Town.of(300, 5, 30, 11));
      for (int times : new int[] {1, 3, 10}) lots.add(once.copied(work, times));
    }
    return lots;
  }

  private void pool(List<Lot> lots, int people, int features, int seats) throws IOException {
    var name = "pool-%d-%d".formatted(people, features);
    lots.add(Lot.of(work, name, Town.of(people, features, seats, 7L * people + features)));
  }

  private void measure(List<Lot> lots) throws IOException, InterruptedException {
    System.out.printf(
        "| case | people | seats | types | levels | smallest chance | CPU s, lottery | CPU s,"
            + " process | wall s | MB | proved | verified, CPU s |%s%n",
        reference.isEmpty() ? "" : " reference, CPU s |");
    System.out.println(
        "|---|---|---|---|---|---|---|---|---|---|---|---|" + (reference.isEmpty() ? "" : "---|"));
    for (var lot : lots) {
      var out = work.resolve("out");
      var select =
          new ArrayList<>(
              List.of(command.toString(), "select", "--quotas", lot.quotas().toString()));
      select.addAll(
          List.of("--people", lot.people().toString(), "--seats", String.valueOf(lot.seats())));
      select.addAll(List.of("--out", out.toString()));
      if (lot.name().contains("×")) select.addAll(List.of("--id-column", "copy"));
      var run = Run.of(work, MINUTES, select);
      System.out.printf("| %s |", lot.name());
      if (run.exit() == 0) row(lot, run, out);
      else
        System.out.printf(
            " – | %d | – | – | – | – | – | %.1f | %.0f | %s | – |",
            lot.seats(),
            run.wall(),
            run.megabytes(),
            run.said().lines().findFirst().orElse("stopped"));
      if (!reference.isEmpty()) beside(lot);
      System.out.println();
    }
  }

  private void row(Lot lot, Run run, Path out) throws IOException, InterruptedException {
    var certificate = Certificate.fromJson(Files.readString(out.resolve("certificate.json")));
    var verify = Run.of(work, MINUTES, List.of(command.toString(), "verify", out.toString()));
    System.out.printf(
        " %,d | %d | %d | %d | %.6f | %.2f | %.1f | %.1f | %.0f | %s | %s |",
        certificate.people(),
        lot.seats(),
        certificate.types(),
        certificate.levels().size(),
        certificate.lower(),
        certificate.cpuSeconds(),
        run.cpu(),
        run.wall(),
        run.megabytes(),
        certificate.proved() ? "yes" : "gap %.0e".formatted(certificate.gap()),
        verify.exit() == 0 ? "%.1f".formatted(verify.cpu()) : "refused");
  }

  private void beside(Lot lot) throws IOException, InterruptedException {
    var run = new ArrayList<>(reference);
    run.addAll(
        List.of(lot.quotas().toString(), lot.people().toString(), String.valueOf(lot.seats())));
    var other = Run.of(work, MINUTES, run);
    System.out.printf(" %s |", other.exit() == 0 ? "%.1f".formatted(other.cpu()) : "failed");
  }
}
