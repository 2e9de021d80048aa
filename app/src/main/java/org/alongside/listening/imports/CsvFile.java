package org.alongside.listening.imports;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.alongside.listening.imports.CsvReader.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamSource;

/** A CSV file that has been opened: its heading row first, then row by row. */
public final class CsvFile implements AutoCloseable {

  private static final int MOST_COLUMNS = 200;

  private final Reader in;
  private final CsvReader rows;
  private final List<String> header;

  /** Whatever it is written with; refused when it is no text. */
  public static CsvFile of(InputStreamSource source) throws IOException {
    return new CsvFile(TextFile.of(source));
  }

  CsvFile(TextFile file) throws IOException {
    char delimiter = delimiter(file);
    in = file.open();
    rows = new CsvReader(in, delimiter);
    header = checked(rows.read());
  }

  public List<String> header() {
    return header;
  }

  public @Nullable Row read() throws IOException {
    return rows.read();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  // Where a comma is the decimal point, spreadsheets part the cells by semicolons.
  private static char delimiter(TextFile file) throws IOException {
    char[] head = new char[10_000];
    int length;
    try (var in = new BufferedReader(file.open())) {
      length = Math.max(0, in.read(head));
    }
    String line =
        new String(head, 0, length).lines().filter(l -> !l.isBlank()).findFirst().orElse("");
    String outside = line.replaceAll("\"[^\"]*\"", "");
    return Stream.of(',', ';', '\t')
        .max(
            (a, b) ->
                Long.compare(count(outside, a), count(outside, b)) == 0
                    ? Integer.compare(",;\t".indexOf(b), ",;\t".indexOf(a))
                    : Long.compare(count(outside, a), count(outside, b)))
        .orElse(',');
  }

  private static long count(String line, char sign) {
    return line.chars().filter(c -> c == sign).count();
  }

  private static List<String> checked(@Nullable Row row) {
    if (row == null) throw new FileRefused("imports.file.empty");
    if (row.broken()) throw new FileRefused("imports.file.quotes", row.line());
    if (row.cells().size() > MOST_COLUMNS)
      throw new FileRefused("imports.file.columns", MOST_COLUMNS);
    Set<String> seen = new HashSet<>();
    List<String> names = row.cells().stream().map(String::strip).toList();
    names.stream()
        .filter(name -> !name.isEmpty() && !seen.add(name.toLowerCase(Locale.ROOT)))
        .findFirst()
        .ifPresent(
            name -> {
              throw new FileRefused("imports.file.same-name", name);
            });
    return names;
  }
}
