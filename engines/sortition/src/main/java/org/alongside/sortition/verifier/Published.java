package org.alongside.sortition.verifier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alongside.sortition.Certificate;
import org.alongside.sortition.Fraction;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files of a folder, as they stand there. */
final class Published {
  private final Path folder;

  Published(Path folder) {
    this.folder = folder;
  }

  /** A panel of panels.csv and its probability to the last bit. */
  record Weighted(Fraction weight, List<String> ids) {}

  String text(String file) {
    try {
      return Files.readString(folder.resolve(file));
    } catch (CharacterCodingException notText) {
      throw new Broken("%s isn’t UTF-8", file);
    } catch (IOException missing) {
      throw new Broken("%s can’t be read", file);
    }
  }

  boolean has(String file) {
    return Files.exists(folder.resolve(file));
  }

  JsonNode json(String file) {
    try {
      return JsonMapper.shared().readTree(text(file));
    } catch (JacksonException wrong) {
      throw new Broken("%s isn’t JSON", file);
    }
  }

  String word(String file, String name) {
    var node = json(file).get(name);
    if (node == null) throw new Broken("%s says no %s", file, name);
    return node.asString();
  }

  Certificate certificate() {
    try {
      return Certificate.fromJson(text("certificate.json"));
    } catch (JacksonException | ArithmeticException | NumberFormatException wrong) {
      throw new Broken(
          "certificate.json can’t be understood: %s",
          String.valueOf(wrong.getMessage()).lines().findFirst().orElse(""));
    }
  }

  Map<String, Fraction> chances() {
    var chances = new LinkedHashMap<String, Fraction>();
    for (var row : rows("probabilities.csv"))
      if (chances.put(row.get(0), number("probabilities.csv", row, 1)) != null)
        throw new Broken(
            "probabilities.csv, row %d: %s is there twice", row.getRecordNumber(), row.get(0));
    return chances;
  }

  List<Weighted> panels() {
    var panels = new ArrayList<Weighted>();
    for (var row : rows("panels.csv")) {
      numbered("panels.csv", "panel", row, panels.size() + 1);
      panels.add(new Weighted(number("panels.csv", row, 1), row.toList().subList(2, row.size())));
    }
    return panels;
  }

  List<List<String>> tickets() {
    var tickets = new ArrayList<List<String>>();
    for (var row : rows("tickets.csv")) {
      numbered("tickets.csv", "ticket", row, tickets.size() + 1);
      tickets.add(row.toList().subList(1, row.size()));
    }
    return tickets;
  }

  private static void numbered(String file, String what, CSVRecord row, int number) {
    if (!row.get(0).equals(String.valueOf(number)))
      throw new Broken(
          "%s, row %d: here %s %d should stand", file, row.getRecordNumber(), what, number);
  }

  private List<CSVRecord> rows(String file) {
    try (var parser = CSVParser.parse(text(file), CSVFormat.RFC4180)) {
      var rows = parser.getRecords();
      for (var row : rows)
        if (row.size() < 2) throw new Broken("%s, row %d: too short", file, row.getRecordNumber());
      return rows.subList(Math.min(1, rows.size()), rows.size());
    } catch (IOException | UncheckedIOException wrong) {
      throw new Broken("%s isn’t CSV", file);
    }
  }

  private static Fraction number(String file, CSVRecord row, int column) {
    try {
      var exact = new BigDecimal(row.get(column));
      return exact.scale() > 0
          ? new Fraction(exact.unscaledValue(), java.math.BigInteger.TEN.pow(exact.scale()))
          : new Fraction(exact.toBigIntegerExact(), java.math.BigInteger.ONE);
    } catch (NumberFormatException wrong) {
      throw new Broken(
          "%s, row %d: “%s” is no number", file, row.getRecordNumber(), row.get(column));
    }
  }
}
