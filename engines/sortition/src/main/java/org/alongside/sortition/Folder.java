package org.alongside.sortition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.alongside.sortition.verifier.Verifier;
import org.apache.commons.csv.CSVFormat;
import tools.jackson.databind.json.JsonMapper;

/**
 * The files of a lottery: probabilities.csv (id, probability), panels.csv (panel, probability, a
 * column a seat), tickets.csv (ticket, a column a seat), certificate.json, commitment.txt, which is
 * what was hashed, and commitment.json. Numbers are written so that they read back to the last bit.
 */
public record Folder(Lottery lottery, Tickets tickets, Commitment commitment) {

  private static final CSVFormat CSV = CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();
  private static final JsonMapper JSON = JsonMapper.builder().build();

  public static Folder of(Pool pool, Rules rules, Lottery lottery, int m) {
    var tickets = Tickets.of(pool, rules, lottery, m);
    return new Folder(lottery, tickets, Commitment.of(pool, rules, tickets));
  }

  public void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    var chances = new ArrayList<List<?>>();
    lottery.chances().forEach((id, chance) -> chances.add(List.of(id, chance)));
    csv(folder.resolve("probabilities.csv"), List.of("id", "probability"), chances);
    int seats = lottery.certificate().seats();
    csv(
        folder.resolve("panels.csv"),
        head(List.of("panel", "probability"), seats),
        numbered(lottery.panels().stream().map(one -> row(one.weight(), one.ids())).toList()));
    csv(folder.resolve("tickets.csv"), head(List.of("ticket"), seats), numbered(tickets.panels()));
    Files.writeString(folder.resolve("certificate.json"), lottery.certificate().toJson() + "\n");
    Files.writeString(folder.resolve("commitment.txt"), commitment.text());
    Files.writeString(folder.resolve("commitment.json"), summary());
    Files.deleteIfExists(folder.resolve("draw.json"));
  }

  /** What the verifier finds wrong in such a folder; nothing when all of it holds. */
  public static Optional<String> wrong(Path folder) {
    var report = Verifier.check(folder, null);
    return report.accepted() ? Optional.empty() : Optional.of(report.toString());
  }

  private String summary() {
    Map<String, Object> summary = new LinkedHashMap<>();
    summary.put("format", Commitment.FORMAT);
    summary.put("sha256", commitment.sha256());
    summary.put("seats", lottery.certificate().seats());
    summary.put("people", lottery.chances().size());
    summary.put("tickets", tickets.m());
    summary.put("largestMove", tickets.largestMove());
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(summary) + "\n";
  }

  private static List<String> head(List<String> first, int seats) {
    var head = new ArrayList<>(first);
    IntStream.rangeClosed(1, seats).forEach(seat -> head.add("seat " + seat));
    return head;
  }

  private static List<List<?>> numbered(List<? extends List<?>> rows) {
    var numbered = new ArrayList<List<?>>();
    for (var values : rows) numbered.add(row(numbered.size() + 1, values));
    return numbered;
  }

  private static List<?> row(Object first, List<?> rest) {
    var row = new ArrayList<Object>();
    row.add(first);
    row.addAll(rest);
    return row;
  }

  private static void csv(Path file, List<String> head, List<List<?>> rows) throws IOException {
    try (var out = Files.newBufferedWriter(file);
        var printer = CSV.print(out)) {
      printer.printRecord(head);
      for (var row : rows) printer.printRecord(row);
    }
  }
}
