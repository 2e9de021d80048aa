package org.alongside.listening.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.initiatives.InitiativeId;
import org.alongside.listening.Audience;
import org.alongside.listening.VoiceKind;
import org.alongside.listening.imports.Reading.Bad;
import org.alongside.listening.imports.Reading.Good;
import org.alongside.people.PersonId;
import org.alongside.platform.Experience;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RowReaderTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private final RowReader reader = new RowReader(file(), TODAY);

  @Test
  void what_a_row_does_not_say_is_as_the_file_says() {
    assertThat(read("Thank you"))
        .isEqualTo(new Good("Thank you", null, VoiceKind.CONCERN, Experience.LIVED, "en", "", ""));
  }

  @Test
  void a_row_says_for_itself_in_either_language() {
    assertThat(read("Diolch", "1/3/2026", "Syniad", "profiad dysgu", "Cymraeg", "Nyrs", "n@x.org"))
        .isEqualTo(
            new Good(
                "Diolch",
                LocalDate.of(2026, 3, 1),
                VoiceKind.IDEA,
                Experience.LEARNT,
                "cy",
                "Nyrs",
                "n@x.org"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-03-01",
        "2026-03-01T09:30:00Z",
        "2026-03-01 09:30",
        "1/3/2026",
        "01/03/2026 9:30",
        "1.3.26",
        "1 March 2026",
        "1 Mar 2026",
        "01-Mar-26",
        "1-3-2026"
      })
  void days_are_read_as_people_write_them(String day) {
    assertThat(Days.read(day)).contains(LocalDate.of(2026, 3, 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"31/2/2026", "13/13/2026", "yesterday", "2026", "0026-01-01", "3/2026"})
  void what_is_no_day_is_told(String day) {
    assertThat(read("words", day)).isEqualTo(new Bad(RowProblem.DATE));
  }

  @ParameterizedTest
  @CsvSource({
    "NO_WORDS,   ' ',,,,,,",
    "DATE_AHEAD, w,24/11/2026,,,,,",
    "KIND,       w,,poem,,,,",
    "EXPERIENCE, w,,,expert,,,",
    "LANGUAGE,   w,,,,gibberish,,",
    "EMAIL,      w,,,,,,nobody",
    "SIGNS,      w,,,,,caf\uFFFD,"
  })
  void each_problem_has_its_name(
      RowProblem problem,
      String words,
      String day,
      String kind,
      String experience,
      String language,
      String who,
      String email) {
    assertThat(read(or(words), or(day), or(kind), or(experience), or(language), or(who), or(email)))
        .isEqualTo(new Bad(problem));
  }

  @Test
  void too_long_too_many_and_broken_are_told() {
    assertThat(read("x".repeat(100_001))).isEqualTo(new Bad(RowProblem.WORDS_LONG));
    assertThat(read("w", "", "", "", "", "", "", "one more")).isEqualTo(new Bad(RowProblem.CELLS));
    assertThat(read("w", "", "", "", "", "", "", " ")).isInstanceOf(Good.class);
    assertThat(reader.read(new ImportRow(2, List.of("w"), true, null)))
        .isEqualTo(new Bad(RowProblem.QUOTES));
  }

  @Test
  void words_that_look_like_a_formula_are_words_and_a_guard_comes_off_again() {
    for (String words : List.of("=1+1", "-5 for parking", "@ward 7", "+44", "\tdeep")) {
      assertThat(Guard.on(words)).isEqualTo("'" + words);
      assertThat(Guard.off(Guard.on(words))).isEqualTo(words);
    }
    assertThat(Guard.off("'quoted' she said")).isEqualTo("'quoted' she said");
    assertThat(Guard.on("plain")).isEqualTo("plain");
  }

  private Reading read(String... cells) {
    return reader.read(new ImportRow(2, List.of(cells), false, null));
  }

  private static String or(String cell) {
    return cell == null ? "" : cell;
  }

  private static Import file() {
    Plan plan =
        new Plan(
            Map.of(
                Field.WORDS,
                0,
                Field.DATE,
                1,
                Field.KIND,
                2,
                Field.EXPERIENCE,
                3,
                Field.LANGUAGE,
                4,
                Field.WHO,
                5,
                Field.EMAIL,
                6),
            VoiceKind.CONCERN,
            Experience.LIVED,
            "en",
            Audience.TEAM,
            "A box on the card");
    return new Import(
        new ImportId(UUID.randomUUID()),
        new InitiativeId(UUID.randomUUID()),
        "cards.csv",
        "UTF-8",
        List.of("words", "day", "kind", "experience", "language", "who", "email"),
        1,
        plan,
        ImportState.CHOSEN,
        new PersonId(UUID.randomUUID()),
        Instant.EPOCH,
        null,
        null,
        null);
  }
}
