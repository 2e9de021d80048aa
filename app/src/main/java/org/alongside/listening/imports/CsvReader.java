package org.alongside.listening.imports;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads RFC 4180 as people's spreadsheets write it, one row at a time. Where quotation marks don't
 * pair up it goes on at the next line if it can and says which row is broken; a mark that is never
 * closed would swallow the rest of the file, so then the file is refused with its line.
 */
public final class CsvReader {

  static final int LONGEST_CELL = 2_000_000;
  private static final int END = -1;

  /**
   * @param line where it begins, from 1
   * @param broken whether its quotation marks don’t pair up
   */
  public record Row(int line, List<String> cells, boolean broken) {}

  private final Reader in;
  private final char delimiter;
  private final StringBuilder cell = new StringBuilder();
  private int line = 1;
  private int next;
  private boolean broken;

  CsvReader(Reader in, char delimiter) throws IOException {
    this.in = in;
    this.delimiter = delimiter;
    this.next = in.read();
  }

  /** The next row that isn't blank; none at the end. */
  @Nullable Row read() throws IOException {
    while (next == '\r' || next == '\n') endLine();
    if (next == END) return null;
    int begin = line;
    List<String> cells = new ArrayList<>();
    broken = false;
    cells.add(cell());
    while (next == delimiter) {
      take();
      cells.add(cell());
    }
    endLine();
    boolean blank = !broken && cells.stream().allMatch(String::isBlank);
    return blank ? read() : new Row(begin, cells, broken);
  }

  private String cell() throws IOException {
    cell.setLength(0);
    if (next == '"') quoted();
    plain();
    return cell.toString();
  }

  private void quoted() throws IOException {
    int begin = line;
    take();
    while (true) {
      if (next == END || cell.length() > LONGEST_CELL)
        throw new FileRefused("imports.file.quotes", begin);
      int taken = take();
      if (taken != '"') cell.append((char) taken);
      else if (next == '"') cell.append((char) take());
      else break;
    }
    while (next == ' ') take();
    broken |= !endsCell();
  }

  private void plain() throws IOException {
    while (!endsCell()) {
      if (cell.length() > LONGEST_CELL) throw new FileRefused("imports.file.long", line);
      cell.append((char) take());
    }
  }

  private boolean endsCell() {
    return next == delimiter || next == '\r' || next == '\n' || next == END;
  }

  private int take() throws IOException {
    int taken = next;
    next = in.read();
    if (taken == '\n' || taken == '\r' && next != '\n') line++;
    return taken;
  }

  private void endLine() throws IOException {
    if (next == '\r') take();
    if (next == '\n') take();
  }
}
