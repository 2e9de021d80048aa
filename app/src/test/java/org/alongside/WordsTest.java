package org.alongside;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every sentence that a page or a refusal names exists, in every language, and is written so that
 * it can be shown.
 */
class WordsTest {

  private static final Path MESSAGES = Path.of("src/main/resources/messages");
  private static final Pattern SAID =
      Pattern.compile("\\bsay\\(\\s*\"([a-z-]+(?:\\.[a-z0-9-]+)+)\"\\s*[,)]");
  private static final Pattern REFUSED =
      Pattern.compile(
          "(?:new Refusal|\\.add|\\.require)\\((?:\\s*\"[\\w-]+\",)?(?:[^\"()]*,)?\\s*\"([a-z-]+(?:\\.[a-z0-9-]+)+)\"");

  @Test
  void every_sentence_exists_in_english_and_in_welsh() throws IOException {
    assertThat(keys("_cy")).isEqualTo(keys("_en"));
  }

  @Test
  void no_sentence_is_empty_or_breaks_its_format() throws IOException {
    List<String> broken = new ArrayList<>();
    for (Path file : files("")) {
      read(file)
          .forEach(
              (key, words) -> {
                if (words.toString().isBlank() || words.toString().contains("'"))
                  broken.add(file.getFileName() + ": " + key);
                // What the browser fills in is none of ours: %{count}.
                if (!words.toString().contains("%{")) new MessageFormat(words.toString());
              });
    }
    assertThat(broken).isEmpty();
  }

  @Test
  void welsh_has_the_same_gaps_to_fill_as_english() throws IOException {
    List<String> different = new ArrayList<>();
    for (Path file : files("_en")) {
      var welsh = read(MESSAGES.resolve(file.getFileName().toString().replace("_en", "_cy")));
      read(file)
          .forEach(
              (key, words) -> {
                if (!gaps(words.toString()).equals(gaps(String.valueOf(welsh.get(key)))))
                  different.add(key.toString());
              });
    }
    assertThat(different).isEmpty();
  }

  @Test
  void every_sentence_that_is_named_exists() throws IOException {
    var known = keys("_en");
    Set<String> missing = new TreeSet<>();
    for (String root : List.of("src/main/java", "src/main/jte")) {
      for (Path source : under(Path.of(root))) {
        String text = Files.readString(source);
        for (Pattern pattern : List.of(SAID, REFUSED)) {
          pattern
              .matcher(text)
              .results()
              .map(found -> found.group(1))
              // A stem is followed by the name of an enum's constant.
              .filter(
                  key ->
                      !known.contains(key)
                          && known.stream().noneMatch(k -> k.startsWith(key + ".")))
              .forEach(key -> missing.add(key + " in " + source.getFileName()));
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  private static Set<String> gaps(String words) {
    return Pattern.compile("\\{(\\d)")
        .matcher(words)
        .results()
        .map(gap -> gap.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> keys(String language) throws IOException {
    Set<String> keys = new TreeSet<>();
    for (Path file : files(language)) read(file).keySet().forEach(key -> keys.add(key.toString()));
    return keys;
  }

  private static List<Path> files(String language) throws IOException {
    try (Stream<Path> files = Files.list(MESSAGES)) {
      return files.filter(file -> file.toString().endsWith(language + ".properties")).toList();
    }
  }

  private static List<Path> under(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  private static Properties read(Path file) throws IOException {
    var properties = new Properties();
    properties.load(new StringReader(Files.readString(file)));
    return properties;
  }
}
