package org.alongside.people;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * What somebody needs to take part: asked once, the same wherever they take part.
 *
 * @param words what no box says
 * @param shared whether others who organise may be told too, not only those of this list
 * @param met what was arranged, oldest first
 */
public record Access(
    Set<Need> needs,
    String words,
    boolean shared,
    Instant recordedAt,
    Instant reviewedAt,
    List<Met> met) {

  /** After this long it is time to ask whether it is still so. */
  public static final Duration FRESH = Duration.ofDays(365);

  public enum Need {
    STEP_FREE,
    HEARING,
    SIGN_LANGUAGE,
    INTERPRETER,
    LARGE_PRINT,
    EASY_READ,
    QUIET,
    BREAKS,
    COMPANY,
    TRAVEL,
    CARE,
    ONLINE
  }

  public record Met(String words, PersonId by, Instant at) {}

  public boolean any() {
    return !needs.isEmpty() || !words.isEmpty();
  }

  public boolean dueForReview(Instant now) {
    return any() && reviewedAt.plus(FRESH).isBefore(now);
  }
}
