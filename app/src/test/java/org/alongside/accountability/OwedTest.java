package org.alongside.accountability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.alongside.accountability.Owed.Debt;
import org.alongside.decisions.Decision;
import org.alongside.decisions.DecisionId;
import org.alongside.decisions.Outcome;
import org.alongside.improvement.Change;
import org.alongside.improvement.ChangeId;
import org.alongside.improvement.Commitment;
import org.alongside.improvement.CommitmentId;
import org.alongside.initiatives.Framing;
import org.alongside.initiatives.Initiative;
import org.alongside.initiatives.InitiativeId;
import org.alongside.initiatives.Level;
import org.alongside.initiatives.Stage;
import org.alongside.initiatives.Way;
import org.alongside.initiatives.WayOfWorking;
import org.alongside.listening.VoiceState;
import org.alongside.people.PersonId;
import org.alongside.themes.Theme;
import org.alongside.themes.ThemeId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OwedTest {

  private static final Instant AT = Instant.parse("2026-03-12T10:00:00Z");
  private static final LocalDate DUE = LocalDate.of(2026, 7, 20);

  private final InitiativeId id = new InitiativeId(UUID.randomUUID());
  private final PersonId priya = new PersonId(UUID.randomUUID());
  private final PersonId mei = new PersonId(UUID.randomUUID());
  private final Theme theme = new Theme(new ThemeId(UUID.randomUUID()), id, "Lost", priya, AT);
  private final Change change =
      new Change(new ChangeId(UUID.randomUUID()), id, "Foxes", "", "", false, "", mei, AT);

  @Test
  void who_has_no_answer_is_owed_one_by_the_team_within_the_pledge() {
    assertThat(Owed.to(standing(false, false), story(List.of(), List.of(), List.of(), List.of())))
        .containsExactly(new Owed(Debt.ANSWER, List.of(priya), "", DUE));
  }

  @Test
  void who_has_an_answer_and_nothing_under_way_is_owed_nothing() {
    assertThat(Owed.to(standing(true, false), story(List.of(), List.of(), List.of(), List.of())))
        .isEmpty();
  }

  @Test
  void a_theme_and_an_open_question_are_for_the_group_to_decide() {
    assertThat(
            Owed.to(standing(true, false), story(List.of(theme), List.of(), List.of(), List.of())))
        .extracting(Owed::debt)
        .containsExactly(Debt.DECISION);
    assertThat(
            Owed.to(
                standing(true, false),
                story(List.of(theme), List.of(decision(null)), List.of(), List.of())))
        .extracting(Owed::debt)
        .containsExactly(Debt.DECISION);
  }

  @Test
  void what_is_decided_wants_somebody_to_promise_it() {
    var closed = decision(new Outcome("Signs", "Children can read them", priya, AT));
    assertThat(
            Owed.to(
                standing(true, false),
                story(List.of(theme), List.of(closed), List.of(), List.of())))
        .extracting(Owed::debt)
        .containsExactly(Debt.PROMISE);
  }

  @Test
  void a_promise_is_owed_by_who_made_it_until_its_day_and_after() {
    assertThat(
            Owed.to(
                standing(true, true),
                story(List.of(theme), List.of(), List.of(promise(null)), List.of())))
        .containsExactly(new Owed(Debt.CHANGE, List.of(mei), "New signs", DUE));
  }

  @Test
  void what_was_done_and_not_told_is_owed_by_those_who_did_it_or_write_of_it() {
    var kept = promise(new Commitment.End(true, "", mei, AT));
    var story = story(List.of(theme), List.of(), List.of(kept), List.of(change));
    assertThat(Owed.to(standing(true, false), story))
        .containsExactly(new Owed(Debt.REPORT, List.of(mei), "", null));
    var writing =
        new Owed.Standing(VoiceState.PUBLISHED, true, false, List.of(priya), DUE, List.of(priya));
    assertThat(Owed.to(writing, story))
        .containsExactly(new Owed(Debt.REPORT, List.of(priya), "", null));
    assertThat(Owed.to(standing(true, true), story)).isEmpty();
  }

  @Test
  void who_was_declined_or_took_their_words_back_is_owed_nothing() {
    for (var state : List.of(VoiceState.DECLINED, VoiceState.WITHDRAWN, VoiceState.PAUSED))
      assertThat(
              Owed.to(
                  new Owed.Standing(state, false, false, List.of(priya), DUE, List.of()),
                  story(List.of(theme), List.of(), List.of(), List.of())))
          .isEmpty();
  }

  @Test
  void working_days_leave_out_the_weekend() {
    assertThat(Owed.workingDays(LocalDate.of(2026, 1, 9), 3)).isEqualTo(LocalDate.of(2026, 1, 14));
  }

  private Owed.Standing standing(boolean answered, boolean told) {
    return new Owed.Standing(VoiceState.PUBLISHED, answered, told, List.of(priya), DUE, List.of());
  }

  private Decision decision(@Nullable Outcome outcome) {
    return new Decision(
        new DecisionId(UUID.randomUUID()), id, "?", List.of(), priya, AT, List.of(), outcome, 1);
  }

  private Commitment promise(Commitment.@Nullable End end) {
    return new Commitment(new CommitmentId(UUID.randomUUID()), id, "New signs", mei, DUE, AT, end);
  }

  private Story story(
      List<Theme> themes,
      List<Decision> decisions,
      List<Commitment> promises,
      List<Change> changes) {
    var initiative =
        new Initiative(
            id,
            "outpatients",
            "",
            "",
            Level.LOCAL,
            Framing.empty(),
            new Way(WayOfWorking.ENGAGE, "", false),
            Stage.LISTEN,
            "",
            "",
            null,
            AT,
            1);
    return new Story(
        initiative,
        themes,
        List.of(),
        decisions,
        promises,
        changes,
        List.of(),
        List.of(),
        List.of());
  }
}
