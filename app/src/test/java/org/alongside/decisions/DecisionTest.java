package org.alongside.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.alongside.initiatives.InitiativeId;
import org.alongside.initiatives.WayOfWorking;
import org.alongside.people.PersonId;
import org.alongside.platform.Experience;
import org.alongside.platform.errors.Refusal;
import org.assertj.core.api.ThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What makes a decision one. */
class DecisionTest {

  private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
  private static final PersonId PRIYA = new PersonId(UUID.randomUUID());
  private static final Outcome SIGNS =
      new Outcome("Signs at every turn.", "They work at night.", PRIYA, NOW);

  @ParameterizedTest
  @EnumSource(names = {"CO_DESIGN", "CO_PRODUCE"})
  void where_power_is_shared_nothing_is_decided_without_lived_experience(WayOfWorking way) {
    refuses("decisions.no-lived-experience", () -> by(Experience.LEARNT).close(SIGNS, way));
    refuses("decisions.no-lived-experience", () -> by(Experience.UNSAID).close(SIGNS, way));
    assertThat(by(Experience.LEARNT).needsLived(way)).isTrue();
    assertThat(by(Experience.LEARNT, Experience.LIVED).close(SIGNS, way).open()).isFalse();
    assertThat(by(Experience.BOTH).close(SIGNS, way).open()).isFalse();
  }

  @ParameterizedTest
  @EnumSource(names = {"INFORM", "CONSULT", "ENGAGE"})
  void where_it_is_not_claimed_staff_may_decide_alone_and_the_record_shows_it(WayOfWorking way) {
    Decision decided = by(Experience.LEARNT).close(SIGNS, way);
    assertThat(decided.open()).isFalse();
    assertThat(decided.byLived()).isFalse();
  }

  @Test
  void nothing_is_decided_by_nobody_twice_or_without_reasons() {
    refuses("decisions.nobody-took-part", () -> by().close(SIGNS, WayOfWorking.CONSULT));
    refuses(
        "decisions.reasons-needed",
        () ->
            by(Experience.LIVED)
                .close(new Outcome("Signs.", " ", PRIYA, NOW), WayOfWorking.CONSULT));
    refuses(
        "decisions.closed-already",
        () ->
            by(Experience.LIVED)
                .close(SIGNS, WayOfWorking.CONSULT)
                .close(SIGNS, WayOfWorking.CONSULT));
  }

  @Test
  void each_option_gets_its_verdict() {
    var verdicts = List.of(Verdict.CHOSEN, Verdict.NOT_NOW);
    var outcome = new Outcome("Signs.", "Reasons.", verdicts, "", null, PRIYA, NOW);
    assertThat(by(Experience.LIVED).close(outcome, WayOfWorking.CO_DESIGN).options())
        .extracting(option -> Objects.requireNonNull(option.verdict()))
        .containsExactlyElementsOf(verdicts);
  }

  private static Decision by(Experience... experiences) {
    var parts =
        List.of(experiences).stream()
            .map(
                experience ->
                    new Part(
                        new PersonId(UUID.randomUUID()),
                        experience,
                        Stance.AGREE,
                        "",
                        Said.SELF,
                        null,
                        NOW))
            .toList();
    return new Decision(
        new DecisionId(UUID.randomUUID()),
        new InitiativeId(UUID.randomUUID()),
        "How should families find the clinic?",
        List.of(Option.of("Signs"), Option.of("A person at the door")),
        PRIYA,
        NOW,
        parts,
        null,
        1);
  }

  private static void refuses(String key, ThrowableAssert.ThrowingCallable act) {
    assertThatExceptionOfType(Refusal.class).isThrownBy(act).withMessage(key);
  }
}
