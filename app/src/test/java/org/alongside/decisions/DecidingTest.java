package org.alongside.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.alongside.InGroup;
import org.alongside.people.Person;
import org.alongside.platform.errors.Refusal;
import org.alongside.platform.tenancy.Tenancy;
import org.assertj.core.api.ThrowableAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A group decides, on the real database. */
class DecidingTest extends InGroup {

  @Autowired private Decisions decisions;

  private DecisionId clinic;

  @BeforeEach
  void put() {
    clinic = decisions.put(question(), priya.id(), now());
  }

  @Test
  void the_same_question_put_twice_is_one() {
    assertThat(decisions.put(question(), priya.id(), now())).isEqualTo(clinic);
    assertThat(decisions.put(question(), amina.id(), now())).isNotEqualTo(clinic);
  }

  @Test
  void somebody_who_disagrees_says_why() {
    refused(
        "decisions.dissent-needs-words",
        () -> decisions.take(clinic, maureen.id(), Stance.DISAGREE, " ", now()));
    decisions.take(clinic, maureen.id(), Stance.DISAGREE, "I wanted a person.", now());
    assertThat(decisions.get(clinic).dissent())
        .singleElement()
        .extracting(Part::words)
        .isEqualTo("I wanted a person.");
  }

  @Test
  void who_changes_their_mind_stands_there_once() {
    decisions.take(clinic, amina.id(), Stance.ABSTAIN, "", now());
    decisions.take(clinic, amina.id(), Stance.AGREE, "My son can read a fox.", now());
    assertThat(decisions.get(clinic).parts())
        .singleElement()
        .extracting(Part::stance)
        .isEqualTo(Stance.AGREE);
  }

  @Test
  void a_member_without_a_device_is_written_down_with_who_wrote_it() {
    decisions.writeDown(
        clinic, maureen.id(), Stance.AGREE, "Pictures. Yes.", Said.PHONE, priya.id(), now());
    Part part = decisions.get(clinic).parts().getFirst();
    assertThat(part.said()).isEqualTo(Said.PHONE);
    assertThat(part.writtenBy()).isEqualTo(priya.id());
  }

  @Test
  void only_members_take_part_and_nobody_after_it_is_closed() {
    refused(
        "decisions.members-only",
        () -> decisions.take(clinic, helen.id(), Stance.AGREE, "", now()));
    decisions.take(clinic, amina.id(), Stance.AGREE, "", now());
    record(priya);
    refused(
        "decisions.closed-already",
        () -> decisions.take(clinic, imran.id(), Stance.AGREE, "", now()));
  }

  @Test
  void nobody_records_over_a_stance_that_they_have_not_seen() {
    decisions.take(clinic, amina.id(), Stance.AGREE, "", now());
    int read = decisions.get(clinic).version();
    decisions.take(clinic, maureen.id(), Stance.DISAGREE, "Paint wears off.", now());
    refused("decisions.changed-meanwhile", () -> decisions.record(clinic, outcome(priya), read));
  }

  @Test
  void of_two_who_record_at_once_one_is_told_and_one_stays() throws Exception {
    decisions.take(clinic, amina.id(), Stance.AGREE, "", now());
    int read = decisions.get(clinic).version();
    List<String> told =
        atOnce(
            () -> decisions.record(clinic, outcome(priya), read),
            () -> decisions.record(clinic, outcome(amina), read));
    assertThat(told)
        .containsExactlyInAnyOrder(
            "done",
            told.contains("decisions.closed-already")
                ? "decisions.closed-already"
                : "decisions.changed-meanwhile");
    assertThat(decisions.get(clinic).open()).isFalse();
  }

  @Test
  void a_stance_and_an_outcome_never_pass_each_other() throws Exception {
    decisions.take(clinic, amina.id(), Stance.AGREE, "", now());
    int read = decisions.get(clinic).version();
    List<String> told =
        atOnce(
            () -> decisions.record(clinic, outcome(priya), read),
            () -> decisions.take(clinic, maureen.id(), Stance.DISAGREE, "No.", now()));
    assertThat(told).contains("done").hasSize(2).doesNotHaveDuplicates();
  }

  private Decisions.Question question() {
    return new Decisions.Question(
        outpatients,
        "How should families find the clinic?",
        List.of(Option.of("Signs"), Option.of("A person at the door")),
        List.of());
  }

  private Outcome outcome(Person by) {
    return new Outcome("Signs at every turn.", "They work at night.", by.id(), now());
  }

  private void record(Person by) {
    decisions.record(clinic, outcome(by), decisions.get(clinic).version());
  }

  private List<String> atOnce(Runnable... acts) throws Exception {
    var together = new CyclicBarrier(acts.length);
    List<Callable<String>> calls = new ArrayList<>();
    for (Runnable act : acts)
      calls.add(
          () ->
              Tenancy.within(
                  town,
                  () -> {
                    together.await();
                    return told(act);
                  }));
    try (var threads = Executors.newFixedThreadPool(acts.length)) {
      var told = new ArrayList<String>();
      for (var answer : threads.invokeAll(calls)) told.add(answer.get());
      return told;
    }
  }

  private static String told(Runnable act) {
    try {
      act.run();
      return "done";
    } catch (Refusal refusal) {
      return refusal.key();
    }
  }

  private static void refused(String key, ThrowableAssert.ThrowingCallable act) {
    assertThatExceptionOfType(Refusal.class).isThrownBy(act).withMessage(key);
  }
}
