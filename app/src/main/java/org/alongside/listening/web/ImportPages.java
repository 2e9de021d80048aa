package org.alongside.listening.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.alongside.initiatives.Initiative;
import org.alongside.listening.imports.Field;
import org.alongside.listening.imports.Import;
import org.alongside.listening.imports.ImportRow;
import org.alongside.listening.imports.Imports;
import org.alongside.listening.imports.Reading;
import org.alongside.listening.imports.RowProblem;
import org.alongside.listening.imports.RowReader;
import org.alongside.listening.imports.RowState;
import org.alongside.listening.imports.Tally;
import org.alongside.platform.govuk.Option;
import org.alongside.platform.pages.Page;
import org.alongside.platform.words.Words;
import org.springframework.stereotype.Component;

/** Makes the pages of a file from what is known of it. */
@Component
class ImportPages {

  private static final int SHOWN = 20;
  private static final int SHOWN_LETTERS = 280;
  private static final int EXAMPLE_LETTERS = 40;

  // For a whole file; a column may name any language there is.
  private static final List<String> LANGUAGES =
      List.of("en", "cy", "ar", "bn", "gu", "pa", "pl", "ro", "so", "ur");

  private final Imports imports;
  private final Clock clock;

  ImportPages(Imports imports, Clock clock) {
    this.imports = imports;
    this.clock = clock;
  }

  Page columns(
      Initiative initiative,
      Import file,
      ImportForm form,
      Map<String, String> errors,
      Words words) {
    return new ImportColumnsPage(
        initiative,
        file,
        List.of(Field.values()),
        options(file, words),
        languages(words),
        form,
        errors);
  }

  /** Which page a file has depends on where it stands. */
  Page of(Initiative initiative, Import file, Words words) {
    Tally tally = imports.tally(file.id());
    return switch (file.state()) {
      case READ -> columns(initiative, file, ImportForm.of(file), Map.of(), words);
      case CHOSEN -> preview(initiative, file, tally, words);
      case RUNNING -> new ImportProgressPage(initiative, file, tally.done(), file.rows());
      case DONE ->
          new ImportReportPage(
              initiative,
              file,
              file.rows(),
              tally.of(RowState.IMPORTED),
              tally.of(RowState.ALREADY_HERE),
              tally.of(RowState.REFUSED),
              problems(tally),
              imports.anyToMend(file.id()));
    };
  }

  private Page preview(Initiative initiative, Import file, Tally tally, Words words) {
    RowReader reader = new RowReader(file, today());
    return new ImportPreviewPage(
        initiative,
        file,
        file.rows() - tally.faulty(),
        tally.faulty(),
        problems(tally),
        imports.first(file.id(), SHOWN).stream().map(row -> row(row, reader, words)).toList(),
        !file.charset().startsWith("UTF"));
  }

  private static ImportPreviewPage.Row row(ImportRow row, RowReader reader, Words words) {
    return switch (reader.read(row)) {
      case Reading.Good good ->
          new ImportPreviewPage.Row(
              row.line(), cut(good.words(), SHOWN_LETTERS), about(good, words), "");
      case Reading.Bad(RowProblem problem) ->
          new ImportPreviewPage.Row(
              row.line(),
              cut(cells(row), SHOWN_LETTERS),
              "",
              words.say("imports.problem", problem));
    };
  }

  private static String cells(ImportRow row) {
    return row.cells().stream().filter(cell -> !cell.isBlank()).collect(Collectors.joining(" | "));
  }

  private static String about(Reading.Good good, Words words) {
    var parts = new ArrayList<String>();
    parts.add(words.say("imports.kind", good.kind()));
    if (good.day() != null) parts.add(words.date(good.day()));
    parts.add(good.who());
    parts.add(words.say("platform.experience", good.experience()));
    if (!good.email().isEmpty()) parts.add(words.say("imports.preview.email"));
    return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
  }

  private List<Option> options(Import file, Words words) {
    List<String> example =
        imports.first(file.id(), 1).stream().findFirst().map(ImportRow::cells).orElse(List.of());
    return Stream.concat(
            Stream.of(Option.of("", words.say("imports.columns.none"))),
            IntStream.range(0, file.header().size())
                .mapToObj(
                    at ->
                        Option.of(
                            String.valueOf(at), heading(file, at, words) + example(example, at))))
        .toList();
  }

  private static List<Option> languages(Words words) {
    return LANGUAGES.stream()
        .map(tag -> Option.of(tag, Locale.of(tag).getDisplayLanguage(words.locale())))
        .toList();
  }

  private static String heading(Import file, int at, Words words) {
    String heading = file.header().get(at);
    return heading.isEmpty()
        ? words.say("imports.columns.unnamed", at + 1)
        : cut(heading, EXAMPLE_LETTERS);
  }

  private static String example(List<String> cells, int at) {
    boolean none = at >= cells.size() || cells.get(at).isBlank();
    return none ? "" : ": " + cut(cells.get(at), EXAMPLE_LETTERS);
  }

  private static List<Map.Entry<RowProblem, Integer>> problems(Tally tally) {
    return tally.problems().entrySet().stream()
        .sorted(Map.Entry.<RowProblem, Integer>comparingByValue().reversed())
        .toList();
  }

  private static String cut(String text, int letters) {
    String line = text.strip();
    if (line.codePointCount(0, line.length()) <= letters) return line;
    return line.substring(0, line.offsetByCodePoints(0, letters)) + "…";
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
