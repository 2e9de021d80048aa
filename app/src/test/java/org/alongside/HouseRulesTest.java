package org.alongside;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rules of STYLE.md that a machine can keep. */
class HouseRulesTest {

  private static final Path CODE = Path.of("src/main/java");
  private static final Path TESTS = Path.of("src/test/java");
  private static final Path TEMPLATES = Path.of("src/main/jte");
  private static final int LONGEST = 200;

  // Between the imports and the type: "Long, because the steps of a voice are read in one go."
  private static final Pattern REASON =
      Pattern.compile("^(?:/\\*\\*| \\*|//)[^\\n]*\\bLong, because ", Pattern.MULTILINE);
  private static final Pattern TYPE =
      Pattern.compile("^(?:[a-z-]+ )*(?:class|record|interface|enum) ", Pattern.MULTILINE);
  private static final Pattern EMPTY_NAME =
      Pattern.compile("\\w*(?:Utils?|Helpers?|Managers?|Impl|Dto|Misc|Common)|Base[A-Z]\\w*");
  // Asking a clock that was passed in is fine: LocalDate.now(clock).
  private static final Pattern ASKS_THE_TIME =
      Pattern.compile("\\b[A-Z]\\w*\\.now\\(\\)|Clock\\.system|System\\.currentTimeMillis");
  // In two parts, so that this file does not break the rule itself.
  private static final Pattern PUT_OFF = Pattern.compile("\\b(?:TO" + "DO|FIX" + "ME|XX" + "X)\\b");
  private static final Pattern SLEEPS = Pattern.compile("\\bThread\\." + "sleep\\b");

  @Test
  void a_file_is_short_or_says_why_not() throws IOException {
    assertThat(
            found(
                List.of(CODE, TESTS),
                (_, text) -> text.lines().count() > LONGEST && !REASON.matcher(head(text)).find()))
        .isEmpty();
  }

  @Test
  void a_name_says_what_the_thing_is() throws IOException {
    assertThat(
            found(
                List.of(CODE, TESTS),
                (file, _) ->
                    EMPTY_NAME
                        .matcher(file.getFileName().toString().replace(".java", ""))
                        .matches()))
        .isEmpty();
  }

  @Test
  void only_the_platform_asks_the_clock() throws IOException {
    assertThat(
            found(
                List.of(CODE),
                (file, text) ->
                    !file.startsWith(CODE.resolve("org/alongside/platform"))
                        && ASKS_THE_TIME.matcher(text).find()))
        .isEmpty();
  }

  @Test
  void a_test_waits_for_what_it_needs_and_not_for_a_time() throws IOException {
    assertThat(found(List.of(TESTS), (_, text) -> SLEEPS.matcher(text).find())).isEmpty();
  }

  @Test
  void nothing_is_put_off_in_a_comment() throws IOException {
    assertThat(found(List.of(CODE, TESTS, TEMPLATES), (_, text) -> PUT_OFF.matcher(text).find()))
        .isEmpty();
  }

  @Test
  void what_a_page_looks_like_stands_in_the_style_sheet() throws IOException {
    // Programs that read letters fetch no style sheet.
    var letter = TEMPLATES.resolve("platform/letter.jte");
    assertThat(
            found(
                List.of(TEMPLATES),
                (file, text) -> !file.equals(letter) && text.contains(" style=")))
        .isEmpty();
  }

  private static String head(String text) {
    var type = TYPE.matcher(text);
    return type.find() ? text.substring(0, type.start()) : text;
  }

  private static Set<String> found(List<Path> roots, BiPredicate<Path, String> breaks)
      throws IOException {
    Set<String> found = new TreeSet<>();
    for (Path root : roots)
      for (Map.Entry<Path, String> file : read(root).entrySet())
        if (breaks.test(file.getKey(), file.getValue()))
          found.add(root.relativize(file.getKey()).toString());
    return found;
  }

  private static Map<Path, String> read(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(Files::isRegularFile)
          .collect(Collectors.toMap(file -> file, HouseRulesTest::text));
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
