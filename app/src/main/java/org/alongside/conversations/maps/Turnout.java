package org.alongside.conversations.maps;

import java.util.Map;
import org.alongside.platform.Experience;

/**
 * How many took part, as it is now.
 *
 * @param votes each person’s last on each statement
 * @param byExperience people, by the kind of experience they said they bring
 */
public record Turnout(int people, int votes, Map<Experience, Integer> byExperience) {

  /** With fewer people, one could work out who said what. */
  public static final int LEAST = 5;

  public boolean enough() {
    return people >= LEAST;
  }
}
