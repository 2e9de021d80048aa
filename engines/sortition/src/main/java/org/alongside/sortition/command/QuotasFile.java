package org.alongside.sortition.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.alongside.sortition.BadInput;
import org.alongside.sortition.Quota;

/**
 * Quotas as a CSV file: feature, value, min, max and, if wanted, min_flex, max_flex. A file may
 * also call the feature “category” and the value “feature” or “name”.
 */
final class QuotasFile {

  private QuotasFile() {}

  static List<Quota> read(Path file) throws IOException {
    Sheet sheet = Sheet.read(file);
    boolean category = sheet.has("category");
    String feature = category ? "category" : "feature";
    String value = category && sheet.has("name") ? "name" : category ? "feature" : "value";
    if (category && sheet.has("value")) value = "value";
    for (String column : List.of(feature, value, "min", "max")) sheet.need(column);
    List<Quota> quotas = new ArrayList<>();
    for (Sheet.Line line : sheet.lines()) {
      if (line.text(feature).isEmpty() || line.text(value).isEmpty())
        throw line.wrong("a quota needs %s and %s".formatted(feature, value));
      int min = line.number("min", 0);
      int max = line.number("max", Integer.MAX_VALUE);
      if (min > max) throw line.wrong("min %d is more than max %d".formatted(min, max));
      quotas.add(
          new Quota(
              line.text(feature),
              line.text(value),
              min,
              max,
              sheet.has("min_flex") ? line.number("min_flex", 0) : 0,
              sheet.has("max_flex")
                  ? line.number("max_flex", Integer.MAX_VALUE)
                  : Integer.MAX_VALUE));
    }
    if (quotas.isEmpty()) throw new BadInput(file.getFileName() + ": there are no quotas");
    return quotas;
  }
}
