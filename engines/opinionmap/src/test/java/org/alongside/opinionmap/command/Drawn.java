package org.alongside.opinionmap.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files of a map, or of an expected one, read back. */
record Drawn(JsonNode map, Map<String, CSVRecord> people, Map<String, CSVRecord> statements) {

  static Drawn read(Path folder, String map) throws IOException {
    return new Drawn(
        JsonMapper.shared().readTree(Files.readString(folder.resolve(map))),
        table(folder.resolve("participants.csv")),
        table(folder.resolve("statements.csv")));
  }

  /** Runs the command; fails with what it said where it does not end well. */
  static Drawn of(Path given, Path out) throws IOException {
    List<String> args = new ArrayList<>(List.of("map", "--mode", "polis"));
    args.addAll(List.of("--votes", given.resolve("canonical-votes.csv").toString()));
    args.addAll(List.of("--statements", given.resolve("comments.csv").toString()));
    args.addAll(List.of("--moderated-out", given.resolve("mod-out.txt").toString()));
    args.addAll(List.of("--out", out.toString()));
    StringWriter said = new StringWriter();
    int end =
        Opinionmap.run(
            new PrintWriter(said, true), new PrintWriter(said, true), args.toArray(String[]::new));
    assertThat(end).as(said.toString()).isZero();
    return read(out, "map.json");
  }

  private static Map<String, CSVRecord> table(Path file) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    Map<String, CSVRecord> table = new LinkedHashMap<>();
    try (CSVParser parser = CSVParser.parse(Files.newBufferedReader(file), format)) {
      for (CSVRecord row : parser) table.put(row.get(0), row);
    }
    return table;
  }
}
