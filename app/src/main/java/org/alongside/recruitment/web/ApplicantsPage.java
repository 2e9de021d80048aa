package org.alongside.recruitment.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.alongside.platform.pages.Page;

/**
 * Who is on the list, for those who organise: names, what helps each, never an equality answer.
 *
 * @param path of the list
 * @param notice path of the notice
 * @param shown the first, and everybody who needs something or stands there twice
 * @param folded the others of a long list
 * @param needy how many of them need something
 */
public record ApplicantsPage(
    String path,
    String notice,
    String initiative,
    String role,
    List<Entry> shown,
    List<Entry> folded,
    long needy)
    implements Page {

  private static final int FIRST = 20;

  static ApplicantsPage of(
      String path, String notice, String initiative, String role, List<Entry> entries) {
    // Who needs something, or stands there twice, is never out of sight.
    Map<Boolean, List<Entry>> parts =
        IntStream.range(0, entries.size())
            .boxed()
            .collect(
                Collectors.partitioningBy(
                    i -> i < FIRST || entries.get(i).needy() || entries.get(i).namesake(),
                    Collectors.mapping(entries::get, Collectors.toList())));
    return new ApplicantsPage(
        path,
        notice,
        initiative,
        role,
        parts.getOrDefault(true, List.of()),
        parts.getOrDefault(false, List.of()),
        entries.stream().filter(Entry::needy).count());
  }

  public int names() {
    return shown.size() + folded.size();
  }

  /**
   * @param needs what helps, each in words
   * @param namesake whether another entry has the same name
   * @param due whether it is time to ask again
   */
  public record Entry(
      String id,
      String name,
      String door,
      String since,
      List<String> needs,
      boolean more,
      boolean due,
      boolean supported,
      boolean namesake) {

    public boolean needy() {
      return more || !needs.isEmpty();
    }
  }
}
