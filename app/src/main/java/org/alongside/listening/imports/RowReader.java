package org.alongside.listening.imports;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.alongside.listening.Voices;
import org.alongside.listening.imports.Reading.Bad;
import org.alongside.listening.imports.Reading.Good;
import org.alongside.people.Contacts;

/**
 * Reads rows by a plan. The same row always reads the same, in the preview and when it comes in.
 */
public final class RowReader {

  private static final int LONGEST_WHO = 200;

  private static final class Stop extends RuntimeException {
    private final RowProblem problem;

    Stop(RowProblem problem) {
      super(problem.name(), null, false, false);
      this.problem = problem;
    }
  }

  private final Plan plan;
  private final int width;
  private final LocalDate today;

  public RowReader(Import file, LocalDate today) {
    this.plan = file.plan();
    this.width = file.header().size();
    this.today = today;
  }

  public Reading read(ImportRow row) {
    try {
      return row.broken() ? new Bad(RowProblem.QUOTES) : good(row.cells());
    } catch (Stop stop) {
      return new Bad(stop.problem);
    }
  }

  private Good good(List<String> cells) {
    stopIf(cells.stream().skip(width).anyMatch(cell -> !cell.isBlank()), RowProblem.CELLS);
    stopIf(cells.stream().anyMatch(cell -> cell.indexOf('\uFFFD') >= 0), RowProblem.SIGNS);
    String words = cell(cells, Field.WORDS);
    stopIf(words.isBlank(), RowProblem.NO_WORDS);
    stopIf(words.length() > Voices.LONGEST, RowProblem.WORDS_LONG);
    String day = cell(cells, Field.DATE);
    LocalDate given = day.isEmpty() ? null : known(day, Days::read, RowProblem.DATE);
    stopIf(given != null && given.isAfter(today), RowProblem.DATE_AHEAD);
    String who = cell(cells, Field.WHO);
    stopIf(who.length() > LONGEST_WHO, RowProblem.WHO_LONG);
    String email = cell(cells, Field.EMAIL);
    stopIf(!email.isEmpty() && !Contacts.isAddress(email), RowProblem.EMAIL);
    return new Good(
        words,
        given,
        or(cell(cells, Field.KIND), Terms::kind, plan.kind(), RowProblem.KIND),
        or(
            cell(cells, Field.EXPERIENCE),
            Terms::experience,
            plan.experience(),
            RowProblem.EXPERIENCE),
        or(cell(cells, Field.LANGUAGE), Terms::language, plan.language(), RowProblem.LANGUAGE),
        who,
        email);
  }

  private String cell(List<String> cells, Field field) {
    Integer at = plan.columns().get(field);
    return at == null || at >= cells.size() ? "" : Guard.off(cells.get(at)).strip();
  }

  private static <T> T or(
      String cell, Function<String, Optional<T>> reading, T unsaid, RowProblem problem) {
    return cell.isEmpty() ? unsaid : known(cell, reading, problem);
  }

  private static <T> T known(
      String cell, Function<String, Optional<T>> reading, RowProblem problem) {
    return reading.apply(cell).orElseThrow(() -> new Stop(problem));
  }

  private static void stopIf(boolean wrong, RowProblem problem) {
    if (wrong) throw new Stop(problem);
  }
}
