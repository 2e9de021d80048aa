package org.alongside.platform.pages;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Date;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.alongside.platform.errors.Problems;
import org.jspecify.annotations.Nullable;

/** A day as somebody typed it, in three parts; kept as it was typed. */
public record TypedDate(String day, String month, String year) {

  public static final TypedDate BLANK = new TypedDate("", "", "");

  public boolean blank() {
    return (day + month + year).isBlank();
  }

  /** The day, once {@link #check} has found nothing wrong and something was typed. */
  public Optional<LocalDate> date() {
    return blank()
        ? Optional.empty()
        : Optional.of(LocalDate.of(number(year), number(month), number(day)));
  }

  /** Says what is wrong with it, if anything: a blank one is right where it may be left out. */
  public Problems check(Problems problems, String field) {
    if (blank()) return problems;
    if (number(day) < 0) return problems.add(field + "-day", "forms.day-number");
    if (number(month) < 1 || number(month) > 12)
      return problems.add(field + "-month", "forms.month-number");
    if (number(year) < 1000 || number(year) > 9999)
      return problems.add(field + "-year", "forms.year-number");
    var in = YearMonth.of(number(year), Month.of(number(month)));
    if (number(day) < 1 || number(day) > in.lengthOfMonth())
      return problems.add(field + "-day", "forms.day-outside", first(in), in.lengthOfMonth());
    return problems;
  }

  /** As {@link #check}, and it may not lie before {@code today}. */
  public Problems checkFrom(LocalDate today, Problems problems, String field) {
    check(problems, field);
    if (!problems.any() && date().filter(today::isAfter).isPresent())
      problems.add(field + "-day", "forms.past");
    return problems;
  }

  /** What {@link #check} has found wrong with this field, for the component that shows it. */
  public static @Nullable String wrong(Map<String, String> errors, String field) {
    return Stream.of("-day", "-month", "-year")
        .map(part -> errors.get(field + part))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  // Sentences name the month in their own language, so they get a day and not a word.
  private static Date first(YearMonth month) {
    return Date.from(month.atDay(1).atStartOfDay(ZoneId.systemDefault()).toInstant());
  }

  private static int number(String typed) {
    String digits = typed.strip();
    return digits.matches("\\d{1,4}") ? Integer.parseInt(digits) : -1;
  }
}
