package org.alongside.recruitment;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alongside.people.Access.Need;
import org.alongside.platform.errors.Refusal;
import org.alongside.recruitment.Application.Help;
import org.alongside.recruitment.Joining.Needs;
import org.alongside.recruitment.Joining.Reach;
import org.alongside.recruitment.Joining.Support;
import org.junit.jupiter.api.Test;

class ApplicationsTest extends InRecruiting {

  @Test
  void a_name_is_on_the_list_and_the_letter_leads_to_its_page() {
    var applied =
        applications.apply(twelve, joining("Bev", email("bev@millbrook.example")), null, now());
    assertThat(applications.of(twelve)).extracting(Application::name).containsExactly("Bev");
    assertThat(applications.find(applied.code())).map(Application::id).contains(applied.id());
    assertThat(lettersTo("bev@millbrook.example"))
        .singleElement()
        .satisfies(
            letter ->
                assertThat(letter.link()).endsWith("/take-part/mine/" + applied.code().words()));
  }

  @Test
  void who_puts_their_name_down_twice_is_on_the_list_once_and_keeps_the_first() {
    var first =
        applications.apply(twelve, joining("Bev", email("bev@millbrook.example")), null, now());
    var second =
        applications.apply(twelve, joining(" BEV ", email(" BEV@millbrook.example ")), null, now());
    assertThat(second).isEqualTo(new Applied(first.id(), first.code(), true));
    assertThat(applications.of(twelve)).extracting(Application::name).containsExactly("Bev");
    assertThat(lettersTo("bev@millbrook.example")).hasSize(2);
  }

  @Test
  void however_a_number_is_written_it_is_the_same_telephone() {
    var first =
        applications.apply(
            twelve, joining("Maureen", new Reach.ByPhone("01632 960 002", "en")), null, now());
    var second =
        applications.apply(
            twelve, joining("maureen", new Reach.ByPhone("+44 (1632) 960002", "en")), null, now());
    assertThat(second.id()).isEqualTo(first.id());
    assertThat(telephones.of(requireNonNull(applications.get(first.id()).contact())))
        .contains("01632960002");
  }

  @Test
  void two_who_only_keep_a_code_are_two() {
    applications.apply(twelve, joining("A", new Reach.ByCode("en")), null, now());
    applications.apply(twelve, joining("A", new Reach.ByCode("en")), null, now());
    assertThat(applications.of(twelve)).hasSize(2);
  }

  @Test
  void the_lottery_knows_answers_and_never_a_name() {
    applications.apply(
        twelve,
        joining("Bev", email("bev@millbrook.example"), Map.of("age", "45-59", "area", "The moon")),
        null,
        now());
    assertThat(applications.pool(twelve))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.features())
                  .containsOnly(
                      Map.entry("door", "uses"),
                      Map.entry("age", "45-59"),
                      Map.entry("area", Question.NOT_SAID));
              assertThat(one.household()).isNull();
              assertThat(one.toString()).doesNotContain("Bev");
            });
  }

  @Test
  void people_of_one_house_are_known_by_their_word() {
    for (String word : List.of("Blue Door", "blue-door!", ""))
      applications.apply(
          twelve,
          new Joining(
              Door.LIVES_HERE, "N", "", word, Map.of(), Needs.NONE, new Reach.ByCode("en"), null),
          null,
          now());
    assertThat(applications.pool(twelve))
        .extracting(Applicant::household)
        .containsExactlyInAnyOrder("bluedoor", "bluedoor", null);
  }

  @Test
  void nobody_comes_onto_a_list_that_is_closed_or_sealed_or_whose_last_day_is_over() {
    opportunities.close(twelve, priya.id(), now());
    refuses("recruitment.closed");
    opportunities.open(twelve, priya.id(), now());
    opportunities.seal(twelve, priya.id(), now());
    refuses("recruitment.closed");
    opportunities.unseal(twelve, priya.id(), now());
    clock.pass(Duration.ofDays(21));
    refuses("recruitment.closed");
  }

  @Test
  void answers_change_until_the_list_is_sealed() {
    var id = applications.apply(twelve, joining("Bev", new Reach.ByCode("en")), null, now()).id();
    applications.answer(id, Map.of("age", "under-30"));
    assertThat(applications.pool(twelve).getFirst().features()).containsEntry("age", "under-30");
    opportunities.seal(twelve, priya.id(), now());
    assertThatThrownBy(() -> applications.answer(id, Map.of()))
        .isInstanceOf(Refusal.class)
        .hasMessage("recruitment.sealed-answers");
  }

  @Test
  void needs_are_said_once_and_known_wherever_somebody_takes_part() {
    var other = opportunities.begin(outpatients, notice(), priya.id(), now());
    var needs = new Needs(Set.of(Need.QUIET, Need.TRAVEL), "a chair by the door", true);
    var reach = email("grace@millbrook.example");
    applications.apply(
        twelve, new Joining(Door.USES, "Grace", "", "", Map.of(), needs, reach, null), null, now());
    var again = applications.apply(other, joining("Grace", reach), null, now());
    assertThat(access.of(requireNonNull(applications.get(again.id()).contact())))
        .hasValueSatisfying(
            found -> {
              assertThat(found.needs()).containsExactlyInAnyOrder(Need.QUIET, Need.TRAVEL);
              assertThat(found.words()).isEqualTo("a chair by the door");
            });
  }

  @Test
  void a_brother_and_the_sister_who_helps_him_are_both_told() {
    var support =
        new Support(
            "Meg", email("meg@millbrook.example"), "I said yes. I like signs.", Set.of(Help.READ));
    var joining =
        new Joining(
            Door.USES,
            "Joe",
            "",
            "",
            Map.of(),
            Needs.NONE,
            email("joe@millbrook.example"),
            support);
    var id = applications.apply(twelve, joining, null, now()).id();
    assertThat(applications.get(id).supporter())
        .satisfies(one -> assertThat(one.saidYes()).isEqualTo("I said yes. I like signs."));
    assertThat(lettersTo("joe@millbrook.example")).hasSize(1);
    assertThat(lettersTo("meg@millbrook.example")).hasSize(1);
  }

  private void refuses(String key) {
    assertThatThrownBy(
            () -> applications.apply(twelve, joining("Bev", new Reach.ByCode("en")), null, now()))
        .isInstanceOf(Refusal.class)
        .hasMessage(key);
  }
}
