package org.alongside.listening;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.alongside.people.PersonId;

/**
 * One version of a page in one language, plain or in easy words.
 *
 * @param words paragraphs with an empty line between them; lines that begin with "- " make a list
 * @param version counted from 1; all earlier ones are kept
 */
public record PageText(
    String page,
    Variant variant,
    String title,
    String words,
    int version,
    PersonId writtenBy,
    Instant writtenAt) {

  /**
   * @param language {@code en} or {@code cy}
   * @param easy in easy words, one idea a line
   */
  public record Variant(String language, boolean easy) {}

  /** A paragraph of one line, or the lines of a list. */
  public record Block(boolean list, List<String> lines) {}

  public List<Block> blocks() {
    return Stream.of(words.strip().split("\n\\s*\n")).map(PageText::block).toList();
  }

  private static Block block(String part) {
    List<String> lines = part.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    boolean list = !lines.isEmpty() && lines.stream().allMatch(line -> line.startsWith("- "));
    return list
        ? new Block(true, lines.stream().map(line -> line.substring(2)).toList())
        : new Block(false, List.of(String.join(" ", lines)));
  }
}
