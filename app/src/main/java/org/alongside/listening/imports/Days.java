package org.alongside.listening.imports;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Days as people write them: 2026-03-01, 1/3/2026, 1.3.26, 1 March 2026; the day before the month.
 */
final class Days {

  private static final List<DateTimeFormatter> WRITTEN =
      List.of(
          format("uuuu-M-d"),
          format("uuuu/M/d"),
          format("d/M/uuuu"),
          format("d-M-uuuu"),
          format("d.M.uuuu"),
          format("d/M/uu"),
          format("d.M.uu"),
          format("d MMM uuuu"),
          format("d-MMM-uuuu"),
          format("d-MMM-uu"),
          format("d MMMM uuuu"));

  private Days() {}

  static Optional<LocalDate> read(String cell) {
    String day = cell.strip().replaceFirst("[T ,]+\\d{1,2}:\\d{2}.*$", "");
    return WRITTEN.stream()
        .flatMap(format -> read(day, format).stream())
        .filter(date -> date.getYear() >= 1900)
        .findFirst();
  }

  private static Optional<LocalDate> read(String day, DateTimeFormatter format) {
    try {
      return Optional.of(LocalDate.parse(day, format));
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }

  private static DateTimeFormatter format(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.UK)
        .withResolverStyle(ResolverStyle.STRICT);
  }
}
