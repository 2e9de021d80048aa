package org.alongside.platform.pages;

import java.util.List;

/**
 * A long list on a page about something else: the first few at once, the rest folded away.
 *
 * @param rest never only one: that takes no more room than the words that hide it
 */
public record Glance<T>(List<T> first, List<T> rest) {

  public static <T> Glance<T> of(List<T> all, int few) {
    int shown = all.size() <= few + 1 ? all.size() : few;
    return new Glance<>(all.subList(0, shown), all.subList(shown, all.size()));
  }
}
