package org.alongside.accountability;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.alongside.improvement.Commitment;
import org.alongside.listening.VoiceState;
import org.alongside.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody who spoke is still owed, by whom, and by when if there is a day.
 *
 * @param by the people who owe it; nobody named where the whole team or group does
 * @param what which promise, in its words; else empty
 */
public record Owed(Debt debt, List<PersonId> by, String what, @Nullable LocalDate due) {

  public enum Debt {
    /** The team: somebody answers what was said. */
    ANSWER,
    /** The group: what many said is decided. */
    DECISION,
    /** The group: somebody promises what was decided. */
    PROMISE,
    /** The one who promised: it is done. */
    CHANGE,
    /** Those who did it, or began to write of it: people are told. */
    REPORT
  }

  /**
   * What matters of one voice.
   *
   * @param told whether its giver was told what came of it
   * @param team those who answer, and by when
   * @param tellers who began to write the report; nobody yet, maybe
   */
  public record Standing(
      VoiceState state,
      boolean answered,
      boolean told,
      List<PersonId> team,
      @Nullable LocalDate answerBy,
      List<PersonId> tellers) {}

  private static final Set<VoiceState> HERE = Set.of(VoiceState.RECEIVED, VoiceState.PUBLISHED);

  /**
   * Where a voice isn't with us (declined, paused, taken back, to be reworded) nothing is owed but
   * what was promised.
   *
   * @param came what came of it so far
   */
  public static List<Owed> to(Standing standing, Story came) {
    List<Owed> owed = new ArrayList<>();
    came.promises().stream()
        .filter(Commitment::open)
        .map(open -> new Owed(Debt.CHANGE, List.of(open.owner()), open.words(), open.due()))
        .forEach(owed::add);
    if (!standing.told() && HERE.contains(standing.state())) next(standing, came, owed);
    return List.copyOf(owed);
  }

  private static void next(Standing standing, Story came, List<Owed> owed) {
    if (!came.changes().isEmpty() || !came.notDone().isEmpty()) {
      owed.add(new Owed(Debt.REPORT, tellers(standing, came), "", null));
    } else if (!came.promises().isEmpty()) {
      if (owed.isEmpty())
        owed.add(
            new Owed(
                Debt.REPORT,
                came.promises().stream().map(Commitment::owner).distinct().toList(),
                "",
                null));
    } else if (came.decisions().stream().anyMatch(decision -> !decision.open())) {
      owed.add(new Owed(Debt.PROMISE, List.of(), "", null));
    } else if (!came.decisions().isEmpty() || !came.themes().isEmpty()) {
      owed.add(new Owed(Debt.DECISION, List.of(), "", null));
    } else if (!standing.answered()) {
      owed.add(new Owed(Debt.ANSWER, standing.team(), "", standing.answerBy()));
    }
  }

  private static List<PersonId> tellers(Standing standing, Story came) {
    if (!standing.tellers().isEmpty()) return standing.tellers();
    return Stream.concat(
            came.changes().stream().map(change -> change.deliveredBy()),
            came.notDone().stream().map(no -> no.by()))
        .distinct()
        .toList();
  }

  /** So many working days later. */
  public static LocalDate workingDays(LocalDate from, int days) {
    LocalDate day = from;
    for (int left = days; left > 0; ) {
      day = day.plusDays(1);
      if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY)
        left--;
    }
    return day;
  }
}
