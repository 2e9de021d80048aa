package org.alongside.themes.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.alongside.platform.Experience;
import org.alongside.platform.pictures.ThemeBars;
import org.alongside.platform.words.Words;
import org.alongside.themes.Count;
import org.alongside.themes.Theme;
import org.alongside.themes.ThemeId;

/** A theme in a list, with who said it as a picture and in words. */
public record ThemeRow(String id, String name, String path, ThemeBars bars, String people) {

  /** Said by most first; bars are measured by the longest of them all. */
  static List<ThemeRow> of(
      List<Theme> themes, Map<ThemeId, Count> counts, String path, Words words) {
    int most = counts.values().stream().mapToInt(Count::most).max().orElse(0);
    return themes.stream()
        .map(theme -> new Counted(theme, counts.getOrDefault(theme.id(), Count.NOBODY)))
        .sorted(Comparator.comparingInt((Counted one) -> one.count().total()).reversed())
        .map(one -> row(one, most, path, words))
        .toList();
  }

  private record Counted(Theme theme, Count count) {}

  private static ThemeRow row(Counted one, int most, String path, Words words) {
    String id = one.theme().id().value().toString();
    return new ThemeRow(
        id,
        one.theme().name(),
        path + "/" + id,
        new ThemeBars(one.count().people(), most),
        people(one.count(), words));
  }

  /** "21 lived, 9 learnt"; of the rarer kinds only those that are there. */
  static String people(Count count, Words words) {
    if (count.total() == 0) return words.say("themes.said-by.nobody");
    return Stream.of(Experience.LIVED, Experience.LEARNT, Experience.BOTH, Experience.UNSAID)
        .filter(
            kind ->
                kind == Experience.LIVED
                    || kind == Experience.LEARNT
                    || count.people().count(kind) > 0)
        .map(
            kind ->
                words.say(
                    "themes.said-by." + kind.name().toLowerCase(Locale.ROOT),
                    count.people().count(kind)))
        .reduce((all, next) -> words.say("themes.and", all, next))
        .orElse("");
  }
}
