package org.alongside.initiatives.web;

import java.util.List;
import java.util.stream.Stream;
import org.alongside.initiatives.Framing.AffectedGroup;

/** One thing a line; a group may have a note after a colon. */
final class Lines {

  private Lines() {}

  static List<String> of(String words) {
    return words.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  static Stream<AffectedGroup> groups(String words, boolean here) {
    return of(words).stream().map(line -> group(line, here));
  }

  static String write(List<String> things) {
    return String.join("\n", things);
  }

  static String write(Stream<AffectedGroup> groups) {
    return String.join(
        "\n",
        groups
            .map(group -> group.note() == null ? group.name() : group.name() + ": " + group.note())
            .toList());
  }

  private static AffectedGroup group(String line, boolean here) {
    int colon = line.indexOf(": ");
    return colon < 1
        ? new AffectedGroup(line, here, null)
        : new AffectedGroup(line.substring(0, colon), here, line.substring(colon + 2).strip());
  }
}
