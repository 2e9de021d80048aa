package org.alongside.sortition.command;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.alongside.sortition.BadInput;
import org.alongside.sortition.Plain;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A CSV file with a head, in UTF-8, with or without a byte order mark; columns are named without
 * regard to case and blanks around. Empty lines don't count. Values are read in Unicode's form NFC.
 *
 * @param composed whether some value was in another form
 */
record Sheet(String name, Map<String, Integer> columns, List<Line> lines, boolean composed) {

  static Sheet read(Path file) throws IOException {
    String name = file.getFileName().toString();
    if (!Files.isReadable(file) || Files.isDirectory(file))
      throw new BadInput("There is no file " + file);
    CSVFormat format = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get();
    try (Reader reader = Files.newBufferedReader(file);
        CSVParser parser = CSVParser.parse(withoutMark(reader), format)) {
      List<CSVRecord> records = parser.getRecords();
      if (records.isEmpty()) throw new BadInput(name + " is empty");
      Map<String, Integer> columns = new HashMap<>();
      for (String column : records.getFirst())
        if (columns.putIfAbsent(Plain.of(column), columns.size()) != null)
          throw new BadInput("%s: the column %s is there twice".formatted(name, column.strip()));
      List<Line> lines = new ArrayList<>();
      for (CSVRecord one : records.subList(1, records.size())) {
        if (one.size() > columns.size())
          throw new BadInput(
              "%s, row %d: more values than columns".formatted(name, one.getRecordNumber()));
        lines.add(new Line(name, one.getRecordNumber(), columns, one.toList()));
      }
      return new Sheet(name, columns, lines, lines.stream().anyMatch(Line::composed));
    } catch (CSVException | UncheckedIOException | CharacterCodingException e) {
      if (e instanceof CharacterCodingException || e.getCause() instanceof CharacterCodingException)
        throw new BadInput(name + " is not UTF-8");
      throw new BadInput(name + " is not CSV: " + e.getMessage());
    }
  }

  private static Reader withoutMark(Reader reader) throws IOException {
    reader.mark(1);
    if (reader.read() != '\uFEFF') reader.reset();
    return reader;
  }

  boolean has(String column) {
    return columns.containsKey(Plain.of(column));
  }

  void need(String column) {
    if (!has(column)) throw new BadInput("%s has no column %s".formatted(name, column));
  }

  /** A row below the head; the head is row 1. */
  record Line(String file, long row, Map<String, Integer> columns, List<String> values) {

    String text(String column) {
      Integer at = columns.get(Plain.of(column));
      return at == null || at >= values.size() ? "" : Plain.composed(values.get(at));
    }

    boolean composed() {
      return values.stream().anyMatch(one -> !Plain.composed(one).equals(one.strip()));
    }

    Map<String, String> texts(Collection<String> wanted) {
      return wanted.stream().collect(Collectors.toMap(column -> column, this::text));
    }

    int number(String column, int otherwise) {
      String text = text(column);
      if (text.isEmpty() && otherwise >= 0 && column.endsWith("flex")) return otherwise;
      try {
        return Integer.parseInt(text);
      } catch (NumberFormatException _) {
        throw wrong("%s “%s” is not a whole number".formatted(column, text));
      }
    }

    BadInput wrong(String what) {
      return new BadInput("%s, row %d: %s".formatted(file, row, what));
    }
  }
}
