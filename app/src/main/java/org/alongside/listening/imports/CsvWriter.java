package org.alongside.listening.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;

/** Writes rows for spreadsheets: every cell quoted and guarded. */
public final class CsvWriter {

  private final Appendable out;

  /** Begins with the mark by which spreadsheets know UTF-8. */
  public CsvWriter(Appendable out) {
    this.out = out;
    append("\uFEFF");
  }

  public void write(List<String> cells) {
    append(
        cells.stream()
            .map(cell -> '"' + Guard.on(cell).replace("\"", "\"\"") + '"')
            .collect(Collectors.joining(",", "", "\r\n")));
  }

  private void append(String text) {
    try {
      out.append(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
