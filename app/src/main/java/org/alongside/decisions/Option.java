package org.alongside.decisions;

import org.jspecify.annotations.Nullable;

/**
 * Something that could be done.
 *
 * @param words what speaks for it or against it
 * @param verdict none while it is open, or when the group gave none
 */
public record Option(String name, String words, @Nullable Verdict verdict) {

  public static Option of(String name, String words) {
    return new Option(name, words, null);
  }

  public static Option of(String name) {
    return of(name, "");
  }

  Option judged(Verdict with) {
    return new Option(name, words, with);
  }
}
