package org.alongside.recruitment.panels;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.alongside.people.PersonId;
import org.alongside.recruitment.OpportunityId;
import org.alongside.sortition.Explanation;
import org.alongside.sortition.Level;
import org.alongside.sortition.Rules;
import org.jspecify.annotations.Nullable;

/**
 * One lottery, from the moment it is worked out to its draw. It is never changed and never taken
 * away: whoever wants other rules gives it up with a reason and begins another.
 *
 * @param replaces the lottery whose empty seats this one fills
 * @param number counted within the opportunity, from 1
 */
public record Seal(
    SealId id,
    OpportunityId opportunity,
    @Nullable SealId replaces,
    int number,
    SealState state,
    Rules rules,
    PersonId begunBy,
    Instant begunAt,
    Progressing progress,
    @Nullable Trouble trouble,
    @Nullable Ready ready,
    @Nullable Published published,
    @Nullable Drawn drawn,
    @Nullable GivenUp givenUp) {

  /**
   * @param step a key
   * @param of 0 where nobody knows
   */
  public record Progressing(String step, int done, int of) {}

  /**
   * Why there is no lottery.
   *
   * @param explanation which rules contradict each other; none where it is something else
   * @param sentence the engine's own words, in English
   */
  public record Trouble(@Nullable Explanation explanation, String sentence) {}

  /** Worked out: the seal of the list, and what is known of the chances. */
  public record Ready(String sha256, int tickets, Outcome outcome, Instant at) {}

  /**
   * @param people in the draw
   * @param types how many kinds of answers
   * @param levels each chance with how many people have it, from the smallest up
   * @param upper what the smallest chance can't exceed under these rules
   * @param proved whether it is shown, and not only claimed, that no lottery is fairer
   * @param largestMove by how much a chance in tickets differs at most from the chance itself
   * @param uncoverable how many can't be on any panel
   * @param relaxed rules that had to give, since those who are left can't meet them
   */
  public record Outcome(
      int people,
      int types,
      List<Level> levels,
      double lower,
      double upper,
      boolean proved,
      double largestMove,
      int uncoverable,
      double cpuSeconds,
      List<Explanation.Relaxation> relaxed) {

    // What was worked out before rules could give doesn't say so.
    public Outcome {
      relaxed = List.copyOf(Objects.requireNonNullElse(relaxed, List.of()));
    }
  }

  /**
   * @param due when the number will be made that draws
   * @param place where it is made, or which one it is; may be blank
   */
  public record Published(Source source, Instant due, String place, PersonId by, Instant at) {}

  /**
   * @param randomness in hexadecimal digits
   * @param seen who saw it made, and where one can look it up; may be blank
   */
  public record Drawn(String randomness, int ticket, String seen, PersonId by, Instant at) {
    public byte[] bytes() {
      return HexFormat.of().parseHex(randomness);
    }
  }

  public record GivenUp(String reason, PersonId by, Instant at) {}

  public boolean isPublic() {
    return published != null;
  }

  /** Whether another may not begin before this one has ended. */
  public boolean underWay() {
    return switch (state) {
      case WORKING, READY, PUBLISHED -> true;
      case FAILED, DRAWN, GIVEN_UP -> false;
    };
  }
}
