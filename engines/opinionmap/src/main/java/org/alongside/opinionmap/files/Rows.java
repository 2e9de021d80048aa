package org.alongside.opinionmap.files;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.alongside.opinionmap.BadInput;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads a CSV file with a head row by row, in UTF-8, with or without a byte order mark; columns are
 * named without regard to case and blanks around. Empty lines don't count.
 */
record Rows(String file, Map<String, Integer> columns, Wrong wrong) {

  interface Reading {
    void row(Row row);
  }

  static void read(Path path, Wrong wrong, List<List<String>> heads, Reading reading)
      throws IOException {
    String file = String.valueOf(path.getFileName());
    if (!Files.isReadable(path) || Files.isDirectory(path))
      throw new BadInput("There is no file " + path);
    CSVFormat format = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get();
    try (Reader reader = Files.newBufferedReader(path);
        CSVParser parser = CSVParser.parse(withoutMark(reader), format)) {
      Rows rows = null;
      for (CSVRecord one : parser) {
        long line = parser.getCurrentLineNumber() - breaks(one);
        if (rows == null) rows = new Rows(file, columns(file, one, heads), wrong);
        else if (one.size() != rows.columns.size())
          wrong.add(
              file, line, "%d values for %d columns".formatted(one.size(), rows.columns.size()));
        else reading.row(new Row(rows, line, one));
      }
      if (rows == null) throw new BadInput(file + " is empty");
    } catch (CSVException | UncheckedIOException | CharacterCodingException e) {
      if (e instanceof CharacterCodingException || e.getCause() instanceof CharacterCodingException)
        throw new BadInput(file + " is not UTF-8");
      throw new BadInput(file + " is not CSV: " + e.getMessage());
    }
  }

  private static Map<String, Integer> columns(
      String file, CSVRecord head, List<List<String>> heads) {
    Map<String, Integer> columns = new HashMap<>();
    for (String column : head)
      if (columns.putIfAbsent(column.strip().toLowerCase(Locale.ROOT), columns.size()) != null)
        throw new BadInput("%s: the column %s is there twice".formatted(file, column.strip()));
    if (heads.stream().noneMatch(columns.keySet()::containsAll))
      throw new BadInput(
          "%s has no columns %s".formatted(file, String.join(",", heads.getFirst())));
    return columns;
  }

  /** The line of a row is its first; those inside quotes have been read by then. */
  private static long breaks(CSVRecord row) {
    long breaks = 0;
    for (String value : row)
      if (value.indexOf('\n') >= 0 || value.indexOf('\r') >= 0)
        breaks +=
            value.lines().count() - 1 + (value.endsWith("\n") || value.endsWith("\r") ? 1 : 0);
    return breaks;
  }

  private static Reader withoutMark(Reader reader) throws IOException {
    reader.mark(1);
    if (reader.read() != '\uFEFF') reader.reset();
    return reader;
  }

  record Row(Rows rows, long line, CSVRecord values) {

    private static final int LONGEST_ID = 100;

    boolean has(String column) {
      return rows.columns.containsKey(column);
    }

    String text(String column) {
      Integer at = rows.columns.get(column);
      return at == null ? "" : values.get(at).strip();
    }

    /** Whether the text can name somebody or something; says so where not. */
    boolean isId(String column) {
      String id = text(column);
      if (id.isEmpty()) return wrong("%s is empty".formatted(column));
      if (id.length() > LONGEST_ID)
        return wrong("%s is longer than %d characters".formatted(column, LONGEST_ID));
      if (id.chars().anyMatch(Character::isISOControl))
        return wrong("%s has a character that nobody sees".formatted(column));
      return true;
    }

    boolean wrong(String reason) {
      rows.wrong.add(rows.file, line, reason);
      return false;
    }
  }
}
