package org.alongside.initiatives;

import static org.alongside.initiatives.Stage.CO_DESIGN;
import static org.alongside.initiatives.Stage.DECIDE;
import static org.alongside.initiatives.Stage.DELIVER;
import static org.alongside.initiatives.Stage.EVALUATE;
import static org.alongside.initiatives.Stage.FRAME;
import static org.alongside.initiatives.Stage.LISTEN;
import static org.alongside.initiatives.WayOfWorking.CONSULT;
import static org.alongside.initiatives.WayOfWorking.CO_PRODUCE;
import static org.alongside.initiatives.WayOfWorking.ENGAGE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.alongside.people.PersonId;
import org.alongside.platform.Experience;
import org.alongside.platform.ids.Ids;
import org.junit.jupiter.api.Test;

/** Rows 3 and 6: a label is never better than the records. Days are counted from the beginning. */
class LabelTest {

  private static final Instant BEGINNING = Instant.parse("2026-01-05T09:00:00Z");
  private static final Framing OPEN =
      new Framing(
          List.of("where signs hang"), List.of(), List.of(), List.of(), List.of(), List.of());

  private final List<StageReached> stages = new ArrayList<>();
  private final List<Stay> stays = new ArrayList<>();

  @Test
  void with_lived_experience_from_the_start_any_claim_holds() {
    reached(FRAME, 0).reached(LISTEN, 10).reached(CO_DESIGN, 20).reached(DECIDE, 30);
    joined(Experience.LIVED, 5);
    for (WayOfWorking claim : WayOfWorking.values()) {
      assertThat(label(claim).shown()).isEqualTo(claim);
      assertThat(label(claim).holds()).isTrue();
    }
  }

  @Test
  void who_comes_when_the_design_has_begun_makes_it_co_design_at_most() {
    reached(FRAME, 0).reached(CO_DESIGN, 20).reached(DECIDE, 30);
    joined(Experience.BOTH, 21);
    assertThat(label(CO_PRODUCE).shown()).isEqualTo(WayOfWorking.CO_DESIGN);
    assertThat(label(WayOfWorking.CO_DESIGN).holds()).isTrue();
  }

  @Test
  void after_the_decision_is_never_co_production() {
    reached(FRAME, 0).reached(DECIDE, 30).reached(EVALUATE, 60);
    joined(Experience.LIVED, 31);
    assertThat(label(CO_PRODUCE).shown()).isEqualTo(ENGAGE);
    assertThat(label(WayOfWorking.CO_DESIGN).finding())
        .isEqualTo(Label.Finding.NOT_AT_THE_DECISION);
  }

  @Test
  void who_has_left_before_the_decision_did_not_decide() {
    reached(FRAME, 0).reached(DECIDE, 30);
    joined(Experience.LIVED, 5, 29);
    assertThat(label(CO_PRODUCE).shown()).isEqualTo(ENGAGE);
  }

  @Test
  void who_leaves_after_the_decision_has_decided() {
    reached(FRAME, 0).reached(DECIDE, 30);
    joined(Experience.LIVED, 5, 31);
    assertThat(label(CO_PRODUCE).holds()).isTrue();
  }

  @Test
  void a_step_past_the_decision_counts_as_decided() {
    reached(FRAME, 0).reached(DELIVER, 30);
    joined(Experience.LIVED, 31);
    assertThat(label(CO_PRODUCE).shown()).isEqualTo(ENGAGE);
  }

  @Test
  void a_group_that_goes_back_decides_anew() {
    reached(FRAME, 0).reached(DECIDE, 30).reached(CO_DESIGN, 40).reached(DECIDE, 60);
    joined(Experience.LIVED, 41);
    assertThat(label(CO_PRODUCE).shown()).isEqualTo(WayOfWorking.CO_DESIGN);
  }

  @Test
  void while_nobody_with_lived_experience_is_here_it_is_engagement_at_most() {
    reached(FRAME, 0);
    joined(Experience.LEARNT, 1);
    joined(Experience.UNSAID, 1);
    assertThat(label(CO_PRODUCE).finding()).isEqualTo(Label.Finding.NOBODY_YET);
    assertThat(label(CO_PRODUCE).shown()).isEqualTo(ENGAGE);
  }

  @Test
  void where_nothing_is_open_it_is_engagement_at_most() {
    reached(FRAME, 0);
    joined(Experience.LIVED, 1);
    var label = Label.of(CO_PRODUCE, Framing.empty(), new Involvement(stages, stays));
    assertThat(label.shown()).isEqualTo(ENGAGE);
    assertThat(label.finding()).isEqualTo(Label.Finding.NOTHING_OPEN);
  }

  @Test
  void a_modest_claim_is_shown_as_it_is() {
    assertThat(label(CONSULT).shown()).isEqualTo(CONSULT);
    assertThat(label(CONSULT).holds()).isTrue();
  }

  @Test
  void each_side_has_the_step_at_which_it_first_took_part() {
    reached(FRAME, 0).reached(LISTEN, 10).reached(CO_DESIGN, 20);
    joined(Experience.LEARNT, 1);
    joined(Experience.LIVED, 12, 15);
    joined(Experience.LIVED, 25);
    var involvement = new Involvement(stages, stays);
    assertThat(involvement.learnt()).contains(FRAME);
    assertThat(involvement.lived()).contains(LISTEN);
  }

  private Label label(WayOfWorking claimed) {
    return Label.of(claimed, OPEN, new Involvement(stages, stays));
  }

  private LabelTest reached(Stage stage, int day) {
    stages.add(new StageReached(stage, Ids.next(PersonId::new), day(day)));
    return this;
  }

  private void joined(Experience experience, int day) {
    stays.add(new Stay(Ids.next(PersonId::new), experience, day(day), null));
  }

  private void joined(Experience experience, int day, int until) {
    stays.add(new Stay(Ids.next(PersonId::new), experience, day(day), day(until)));
  }

  private static Instant day(int day) {
    return BEGINNING.plus(Duration.ofDays(day));
  }
}
