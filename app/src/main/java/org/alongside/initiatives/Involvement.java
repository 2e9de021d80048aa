package org.alongside.initiatives;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.alongside.platform.Experience;
import org.jspecify.annotations.Nullable;

/**
 * At which step each side first took part, as the records show it: row 3.
 *
 * @param stages in the order in which they were reached
 * @param stays of everybody who is or was in the group
 */
public record Involvement(List<StageReached> stages, List<Stay> stays) {

  /** The step at which lived experience first took part; nothing if it never did. */
  public Optional<Stage> lived() {
    return first(Experience::lived);
  }

  public Optional<Stage> learnt() {
    return first(Experience::learnt);
  }

  public boolean decided() {
    return decidedAt() != null;
  }

  /**
   * Was somebody with lived experience in the group when it was decided, or is now, before that?
   */
  public boolean livedAtTheDecision() {
    Instant decided = decidedAt();
    return stays.stream()
        .filter(stay -> stay.experience().lived())
        .anyMatch(stay -> decided == null ? stay.present() : stay.at(decided));
  }

  private Optional<Stage> first(Predicate<Experience> side) {
    return stays.stream()
        .filter(stay -> side.test(stay.experience()))
        .map(Stay::since)
        .min(Comparator.naturalOrder())
        .map(this::stageAt);
  }

  private Stage stageAt(Instant moment) {
    return stages.stream()
        .filter(reached -> !reached.at().isAfter(moment))
        .reduce((_, later) -> later)
        .map(StageReached::stage)
        .orElse(Stage.FRAME);
  }

  // A group that goes back before the decision decides anew.
  private @Nullable Instant decidedAt() {
    Instant at = null;
    for (StageReached reached : stages) {
      if (reached.stage().compareTo(Stage.DECIDE) < 0) at = null;
      else if (at == null) at = reached.at();
    }
    return at;
  }
}
