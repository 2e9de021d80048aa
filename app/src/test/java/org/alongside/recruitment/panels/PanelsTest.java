package org.alongside.recruitment.panels;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import org.alongside.platform.errors.Refusal;
import org.alongside.sortition.Draw;
import org.alongside.sortition.Explanation;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Long, because each promise of a draw stands beside the next. */
class PanelsTest extends InRecruitment {

  @Test
  void a_panel_is_drawn_as_its_rules_say() throws Exception {
    rules();
    Seal seal = drawn();
    assertThat(requireNonNull(seal.ready()).outcome().proved()).isTrue();
    assertThat(requireNonNull(seal.ready()).outcome().lower()).isEqualTo(.2, Offset.offset(1e-9));
    String list = panels.list(seal.id());
    assertThat(sha256(list)).isEqualTo(requireNonNull(seal.ready()).sha256());
    assertThat(requireNonNull(seal.drawn()).ticket())
        .isEqualTo(Draw.ticket(sha256(list), HexFormat.of().parseHex(NUMBER), 1000));
    assertThat(seats.of(wanted)).hasSize(6).allMatch(seat -> seat.state() == SeatState.ASKED);
    long young =
        seats.of(wanted).stream().filter(seat -> applied.indexOf(seat.application()) < 4).count();
    assertThat(young).isEqualTo(2);
  }

  @Test
  void chances_are_as_equal_as_the_rules_allow() {
    rules();
    Seal seal = published();
    assertThat(chances.of(wanted, applied.get(0)).getFirst().chance()).isCloseTo(.5, by());
    assertThat(chances.of(wanted, applied.get(9)).getFirst().chance()).isCloseTo(.2, by());
    assertThat(chances.tickets(seal.id()).values().stream().mapToInt(n -> n).sum()).isEqualTo(6000);
  }

  @Test
  void the_sealed_list_has_no_names_and_no_answers_and_each_opens_only_their_own() {
    rules();
    Seal seal = published();
    String list = panels.list(seal.id());
    assertThat(list.lines().filter(line -> line.startsWith("person ")))
        .hasSize(24)
        .allMatch(line -> line.matches("person [a-z0-9]{3}-[a-z0-9]{3} [0-9a-f]{64}"));
    assertThat(list).doesNotContain("Person").doesNotContain(applied.get(0).value().toString());
    var mine = chances.of(wanted, applied.get(0)).getFirst();
    assertThat(mine.inside()).contains("under-30");
    assertThat(list)
        .contains(
            "person " + mine.pseudonym() + " " + SealedList.envelope(mine.salt(), mine.inside()));
  }

  @Test
  void rules_that_are_sealed_are_not_changed_and_beginning_again_stays_in_sight() {
    rules();
    Seal first = published();
    assertThatThrownBy(this::rules).isInstanceOf(Refusal.class).hasMessage("panels.rules-sealed");
    assertThatThrownBy(() -> panels.prepare(wanted, priya.id(), now()))
        .hasMessage("panels.under-way");
    panels.giveUp(first.id(), "A group was forgotten.", priya.id(), now());
    rules();
    Seal second = published();
    assertThat(panels.of(wanted))
        .extracting(Seal::state)
        .containsExactly(SealState.GIVEN_UP, SealState.PUBLISHED);
    assertThat(requireNonNull(panels.get(first.id()).givenUp()).reason())
        .isEqualTo("A group was forgotten.");
    assertThat(requireNonNull(second.ready()).sha256())
        .isNotEqualTo(requireNonNull(first.ready()).sha256());
  }

  @Test
  void a_draw_is_made_once_at_its_time_and_with_a_number_of_the_right_shape() {
    Seal seal = published();
    assertThatThrownBy(() -> panels.draw(seal.id(), NUMBER, "", priya.id(), now()))
        .hasMessage("panels.not-yet");
    clock.pass(Duration.ofDays(1));
    assertThatThrownBy(() -> panels.draw(seal.id(), "31415", "", priya.id(), now()))
        .hasMessage("panels.shape.beacon");
    panels.draw(seal.id(), NUMBER, "", priya.id(), now());
    int ticket = requireNonNull(panels.get(seal.id()).drawn()).ticket();
    panels.draw(seal.id(), NUMBER.toUpperCase(), "", priya.id(), now());
    assertThat(requireNonNull(panels.get(seal.id()).drawn()).ticket()).isEqualTo(ticket);
    assertThatThrownBy(() -> panels.draw(seal.id(), "00".repeat(32), "", priya.id(), now()))
        .hasMessage("panels.drawn-already");
    assertThatThrownBy(() -> panels.giveUp(seal.id(), "We don’t like it.", priya.id(), now()))
        .hasMessage("panels.drawn-stays");
  }

  @Test
  void nobody_gives_a_draw_up_who_could_know_its_answer() {
    Seal seal = published();
    clock.pass(Duration.ofDays(1));
    assertThatThrownBy(() -> panels.giveUp(seal.id(), "Oh.", priya.id(), now()))
        .hasMessage("panels.number-was-due");
  }

  @Test
  void a_number_that_exists_already_cannot_be_named() {
    Seal seal = workedOut();
    assertThatThrownBy(
            () -> panels.publish(seal.id(), Source.DICE, now(), "hall", priya.id(), now()))
        .hasMessage("panels.due-soon");
  }

  @Test
  void a_list_that_changed_meanwhile_is_not_published() {
    Seal seal = workedOut();
    applications.withdraw(applied.get(7), now());
    assertThatThrownBy(
            () ->
                panels.publish(
                    seal.id(), Source.BEACON, now().plusSeconds(3600), "", priya.id(), now()))
        .hasMessage("panels.list-changed");
  }

  @Test
  void who_leaves_after_the_seal_leaves_tickets_without_answers_and_maybe_an_empty_seat() {
    rules();
    Seal seal = published();
    applied.forEach(id -> applications.withdraw(id, now()));
    assertThat(chances.of(wanted, applied.get(3))).isEmpty();
    clock.pass(Duration.ofDays(1));
    panels.draw(seal.id(), NUMBER, "", priya.id(), now());
    assertThat(seats.of(wanted)).hasSize(6).allMatch(seat -> seat.state() == SeatState.LEFT);
  }

  @Test
  void rules_that_cannot_be_met_are_explained_and_nothing_is_sealed() {
    set(Map.of(new Group("age", "under-30"), new Bounds(5, 6)), Map.of());
    Seal seal = workedOut();
    assertThat(seal.state()).isEqualTo(SealState.FAILED);
    var explanation = explained(seal);
    assertThat(explanation.conflict()).isNotEmpty();
    assertThat(explanation.relaxation().getFirst().to().min()).isEqualTo(4);
    rules();
    assertThat(workedOut().state()).isEqualTo(SealState.READY);
  }

  @Test
  void where_everybody_prefers_not_to_say_rules_fail_and_without_them_all_are_equal() {
    applied.forEach(id -> applications.answer(id, Map.of()));
    rules();
    assertThat(explained(workedOut()).relaxation().getFirst().to().min()).isZero();
    set(Map.of(), Map.of());
    Seal seal = workedOut();
    assertThat(requireNonNull(seal.ready()).outcome().lower()).isCloseTo(.25, by());
    assertThat(requireNonNull(seal.ready()).outcome().levels()).hasSize(1);
  }

  @Test
  void too_few_names_are_too_few() {
    wanted = want(30);
    opportunities.close(wanted, priya.id(), now());
    assertThatThrownBy(() -> panels.prepare(wanted, priya.id(), now()))
        .hasMessage("panels.pool-small");
  }

  @Test
  void two_who_drop_out_are_replaced_by_lot() {
    rules();
    drawn();
    var first = seats.of(wanted);
    seats.answer(first.get(0).application(), false, priya.id(), now());
    seats.answer(first.get(1).application(), true, null, now());
    applications.withdraw(first.get(1).application(), now());
    Seal again = published();
    assertThat(again.rules().seats()).isEqualTo(2);
    clock.pass(Duration.ofDays(1));
    panels.draw(again.id(), "07".repeat(32), "", priya.id(), now());
    assertThat(seats.of(wanted)).hasSize(8);
    assertThat(seats.of(wanted).stream().filter(seat -> seat.state().holds())).hasSize(6);
    assertThatThrownBy(() -> panels.prepare(wanted, priya.id(), now()))
        .hasMessage("panels.no-empty-seats");
  }

  @Test
  void a_run_that_was_killed_begins_again_and_one_that_was_given_up_does_not() {
    SealId id = panels.prepare(wanted, priya.id(), now());
    assertThat(run.go(id, () -> true)).isFalse();
    assertThat(panels.get(id).state()).isEqualTo(SealState.WORKING);
    assertThat(run.go(id, () -> false)).isTrue();
    assertThat(panels.get(id).state()).isEqualTo(SealState.READY);
    panels.giveUp(id, "Too early.", priya.id(), now());
    SealId second = panels.prepare(wanted, priya.id(), now());
    panels.giveUp(second, "Still too early.", priya.id(), now());
    assertThat(run.go(second, () -> false)).isTrue();
    assertThat(panels.get(second).ready()).isNull();
  }

  private static Offset<Double> by() {
    return Offset.offset(1e-9);
  }

  private static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Explanation explained(Seal seal) {
    return requireNonNull(requireNonNull(seal.trouble()).explanation());
  }
}
