package org.alongside.recruitment;

import java.util.Locale;
import org.alongside.platform.errors.Refusal;
import org.jspecify.annotations.Nullable;

/** What may be put down, and how long it may be. */
public final class Names {

  public static final int LONGEST = 100;
  public static final int LONGEST_WORDS = 5_000;
  public static final int LONGEST_YES = 2_000;

  private Names() {}

  static void check(Joining joining) {
    checkName(joining.name());
    if (joining.household().length() > LONGEST)
      throw new Refusal("recruitment.household-long", LONGEST);
    if (joining.why().length() > LONGEST_WORDS)
      throw new Refusal("recruitment.why-long", LONGEST_WORDS);
    if (joining.support() == null) return;
    checkName(joining.support().name());
    if (joining.support().saidYes().isBlank()) throw new Refusal("recruitment.said-yes-needed");
    if (joining.support().saidYes().length() > LONGEST_YES)
      throw new Refusal("recruitment.said-yes-long", LONGEST_YES);
  }

  static void checkName(String name) {
    if (name.isBlank()) throw new Refusal("recruitment.name-needed");
    if (name.length() > LONGEST) throw new Refusal("recruitment.name-long", LONGEST);
  }

  /** However people who live together write their word, it is the same house; none for no word. */
  static @Nullable String sameHouse(String word) {
    String plain = word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    return plain.isEmpty() ? null : plain;
  }
}
