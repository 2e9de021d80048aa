package org.alongside.recruitment;

import java.util.List;
import java.util.Locale;

/**
 * The short list of equality questions. Those with {@link #choices()} are asked in the same words
 * everywhere; what the others offer depends on the place, so the team writes it.
 */
public enum Topic {
  AGE("under-30", "30-44", "45-59", "60-74", "75-up"),
  GENDER("woman", "man", "other"),
  ETHNICITY("asian", "black", "mixed", "white", "other"),
  DISABILITY("yes", "no"),
  LANGUAGE,
  AREA,
  HOUSING("owner", "council", "private", "with-others", "unsettled"),
  OWN;

  private final List<String> choices;

  Topic(String... choices) {
    this.choices = List.of(choices);
  }

  public List<String> choices() {
    return choices;
  }

  /** Whether the team writes what may be answered. */
  public boolean written() {
    return choices.isEmpty();
  }

  /** As the lottery knows it. */
  public String feature() {
    return name().toLowerCase(Locale.ROOT);
  }
}
