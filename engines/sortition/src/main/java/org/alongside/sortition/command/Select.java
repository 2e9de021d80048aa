package org.alongside.sortition.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.alongside.sortition.BadInput;
import org.alongside.sortition.Certificate;
import org.alongside.sortition.Folder;
import org.alongside.sortition.Intersection;
import org.alongside.sortition.Leximin;
import org.alongside.sortition.Lottery;
import org.alongside.sortition.Progress;
import org.alongside.sortition.Quota;
import org.alongside.sortition.Rules;
import org.alongside.sortition.Tickets;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "select",
    description = "Computes the fairest lottery and seals its tickets.",
    footerHeading = "%nWhat is published: ",
    footer =
        "Ids, households and what the rules count stand in the files just as the people file gives"
            + " them (in Unicode’s form NFC). Give pseudonyms, and names of households that say"
            + " nothing, where the files are to be published.",
    mixinStandardHelpOptions = true)
final class Select implements Callable<Integer> {

  @Option(names = "--quotas", required = true, description = "CSV: feature,value,min,max")
  private Path quotas = Path.of("");

  @Option(
      names = "--intersections",
      description = {
        "CSV: feature1,value1,feature2,value2,…,min,max",
        "seats for people who have all these values; as many pairs as need be, two at least"
      })
  private @Nullable Path intersections;

  @Option(names = "--people", required = true, description = "CSV: an id, a column a feature")
  private Path people = Path.of("");

  @Option(names = "--seats", required = true, description = "how many people a panel has")
  private int seats;

  @Option(names = "--id-column", description = "where it isn’t id")
  private @Nullable String idColumn;

  @Option(
      names = "--household",
      split = ",",
      description = "columns that those at one address share")
  private List<String> household = List.of();

  @Option(names = "--tickets", description = "how many, 1000 if not said")
  private int tickets = 1000;

  @Option(names = "--out", required = true, description = "where the files go")
  private Path folder = Path.of("");

  @Spec private @Nullable CommandSpec command;

  @Override
  public Integer call() throws IOException {
    if (tickets < 1 || tickets > Tickets.MOST)
      throw new BadInput("--tickets must be from 1 to %d, not %d".formatted(Tickets.MOST, tickets));
    if (Files.exists(folder) && !Files.isDirectory(folder))
      throw new BadInput("--out " + folder + " is no directory");
    List<Quota> all = QuotasFile.read(quotas);
    List<Intersection> groups =
        intersections == null ? List.of() : IntersectionsFile.read(intersections, all);
    Rules rules = new Rules(seats, all, groups);
    PeopleFile file = PeopleFile.read(people, idColumn, household, rules);
    Lottery lottery = Leximin.solve(file.pool(), rules, Progress.NONE);
    write(Folder.of(file.pool(), rules, lottery, tickets));
    say(lottery.certificate(), file);
    return 0;
  }

  /** All files or none: written beside, then moved. */
  private void write(Folder files) throws IOException {
    Path target = folder.toAbsolutePath().normalize();
    Files.createDirectories(target);
    Path beside = Files.createTempDirectory(target, ".new");
    try {
      files.write(beside);
      Files.deleteIfExists(target.resolve("draw.json"));
      try (Stream<Path> written = Files.list(beside)) {
        for (Path one : written.toList())
          Files.move(one, target.resolve(one.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      }
    } finally {
      try (Stream<Path> left = Files.list(beside)) {
        for (Path one : left.toList()) Files.delete(one);
      }
      Files.delete(beside);
    }
  }

  private void say(Certificate certificate, PeopleFile file) {
    if (command == null) return;
    PrintWriter out = command.commandLine().getOut();
    if (file.numbered())
      out.println("There is no id column: people are numbered by their row, from 1.");
    if (file.composed())
      out.println(
          "Some letters of the people file were not in Unicode’s form NFC: they were read, and are"
              + " written, in that form.");
    out.printf(
        "%d seats, %d people of %d types, %d levels of chance, the smallest %.6f for %d people%n",
        certificate.seats(),
        certificate.people(),
        certificate.types(),
        certificate.levels().size(),
        certificate.levels().getFirst().chance(),
        certificate.levels().getFirst().people());
    if (!certificate.uncoverable().isEmpty())
      out.println("On no panel at all: " + String.join(", ", certificate.uncoverable()));
    out.printf(
        "%s: gap %.1e, %.2f CPU seconds%n",
        certificate.proved() ? "proved" : "not proved",
        certificate.gap(),
        certificate.cpuSeconds());
  }
}
