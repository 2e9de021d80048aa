package org.alongside.recruitment.panels;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.alongside.platform.mail.Outbox;
import org.alongside.sortition.verifier.Verifier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What nobody could steer afterwards, and what somebody might try. */
class SealingTest extends InRecruitment {

  @Autowired private Outbox outbox;
  @Autowired private RuleCheck check;

  @Test
  void which_number_draws_is_sealed_with_the_list() {
    Seal seal = workedOut();
    var before = requireNonNull(seal.ready()).sha256();
    panels.publish(
        seal.id(),
        Source.DICE,
        now().plus(Duration.ofDays(1)),
        "Mill hall, 6 pm",
        priya.id(),
        now());

    String list = panels.list(seal.id());
    String after = requireNonNull(panels.get(seal.id()).ready()).sha256();
    assertThat(list.lines().toList().get(2))
        .startsWith("number dice ")
        .endsWith("Z Mill%20hall,%206%20pm");
    assertThat(after).isNotEqualTo(before);
    assertThat(Verifier.checkList(list, after, null).accepted()).isTrue();
  }

  @Test
  void the_beacon_is_named_with_its_chain_and_number() {
    assertThat(panels.list(published().id()).lines().toList().get(2))
        .matches("number beacon \\S+Z " + Source.CHAIN + " \\d+");
  }

  @Test
  void whoever_left_an_address_has_the_seal_before_the_number_exists() {
    String seal = requireNonNull(published().ready()).sha256();
    assertThat(outbox.newest(200))
        .filteredOn(kept -> kept.letter().paragraphs().toString().contains(seal))
        .hasSize(8);
  }

  @Test
  void dice_that_may_have_been_thrown_are_not_thrown_again() {
    Seal seal = workedOut();
    panels.publish(
        seal.id(), Source.DICE, now().plus(Duration.ofDays(1)), "hall", priya.id(), now());
    clock.pass(Duration.ofDays(1));
    assertThatThrownBy(() -> panels.giveUp(seal.id(), "Put off.", priya.id(), now()))
        .hasMessage("panels.number-was-due");
    clock.pass(Duration.ofDays(7));
    panels.draw(seal.id(), "12345612345612345612", "Forty people", priya.id(), now());
    assertThat(requireNonNull(panels.get(seal.id()).drawn()).seen()).isEqualTo("Forty people");
  }

  @Test
  void while_names_are_taken_nobody_learns_from_rules_how_few_answered_what() {
    wanted = want(6);
    for (int i = 0; i < 12; i++) apply(i, i < 3 ? "under-30" : "45-59", i % 2 == 0);
    var four = SetAside.of(Map.of(new Group("age", "under-30"), new Bounds(4, 6)));
    var now = check.of(wanted, four, true);
    assertThat(now.early()).isTrue();
    assertThat(now.trouble()).isEmpty();

    opportunities.close(wanted, priya.id(), now());
    assertThat(check.of(wanted, four, true).trouble()).isPresent();
  }

  @Test
  void a_rule_that_those_who_are_left_cannot_keep_is_named() {
    set(Map.of(new Group("age", "under-30"), new Bounds(4, 4)), Map.of());
    drawn();
    seats.of(wanted).forEach(seat -> seats.answer(seat.application(), false, null, now()));

    var relaxed = requireNonNull(workedOut().ready()).outcome().relaxed();

    assertThat(relaxed).singleElement().matches(one -> one.to().min() == 0);
  }

  @Test
  void a_no_that_somebody_else_wrote_down_is_told_and_can_be_taken_back_until_the_next_draw() {
    drawn();
    var seat = seats.of(wanted).getFirst();
    seats.answer(seat.application(), false, priya.id(), now());
    assertThat(seats.free(seat)).isTrue();
    seats.answer(seat.application(), true, null, now());
    assertThat(seats.of(seat.application()).orElseThrow().state()).isEqualTo(SeatState.YES);

    seats.answer(seat.application(), false, null, now());
    workedOut();
    assertThatThrownBy(() -> seats.answer(seat.application(), true, null, now()))
        .hasMessage("panels.seat-gone");
  }
}
