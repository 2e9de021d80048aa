package org.alongside.recruitment.panels;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Seats for people who are of two groups at once: two of the twenty-four are women under 30. */
class BothAtOnceTest extends InRecruitment {

  private static final Both YOUNG_WOMEN =
      new Both(new Group("gender", "woman"), new Group("age", "under-30"));

  @Test
  void the_rule_is_sealed_drawn_and_told_in_words() {
    set(Map.of(), Map.of(YOUNG_WOMEN, new Bounds(1, 1)));
    Seal seal = drawn();

    assertThat(panels.list(seal.id())).contains("\nintersection 1 1 age under-30 gender woman\n");
    assertThat(seats.of(wanted).stream().map(seat -> applied.indexOf(seat.application())))
        .filteredOn(number -> number == 1 || number == 3)
        .hasSize(1);
    assertThat(web.get().uri(to("/take-part/" + wanted.value() + "/proof")))
        .bodyText()
        .contains("two things at once:")
        .contains("Age: Under 30 and Gender: Woman: 1 of the seats");
    assertThat(mine(1)).bodyText().contains("and you are: Age: Under 30 and Gender: Woman: 1");
    assertThat(mine(2)).bodyText().doesNotContain("two things at once");
  }

  @Test
  void a_rule_that_too_few_could_meet_is_named_with_what_it_must_give() {
    set(Map.of(), Map.of(YOUNG_WOMEN, new Bounds(3, 4)));

    var explanation = requireNonNull(requireNonNull(workedOut().trouble()).explanation());

    assertThat(explanation.conflict().getFirst().where()).isEqualTo(YOUNG_WOMEN.where());
    assertThat(explanation.relaxation().getFirst().to().min()).isEqualTo(2);
    assertThat(web.get().uri(to(team("/panel"))).with(as(priya)))
        .bodyText()
        .contains("Age: Under 30 and Gender: Woman: from 2 to 4 seats");
  }

  @Test
  void two_groups_of_one_question_are_no_rule() {
    var same = new Both(new Group("gender", "woman"), new Group("gender", "man"));
    assertThatThrownBy(() -> set(Map.of(), Map.of(same, new Bounds(0, 1))))
        .hasMessage("panels.both-same");
  }

  @Test
  void a_rule_is_added_looked_at_kept_changed_and_taken_away() {
    var look =
        sent(
            "act",
            "look",
            "new-one",
            "gender:woman",
            "new-other",
            "age:under-30",
            "new-least",
            "2");
    assertThat(look)
        .hasStatusOk()
        .bodyText()
        .contains("These rules can be met")
        .contains("Nothing is kept until")
        .contains("Without this rule the smallest chance would be 1 in 4.")
        .contains("name=\"both-0-one\" value=\"age:under-30\"");
    assertThat(panels.setAside(wanted).isEmpty()).isTrue();

    assertThat(
            sent("0-one", "age:under-30", "0-other", "gender:woman", "0-least", "1", "0-most", "2"))
        .hasStatus(HttpStatus.FOUND);
    assertThat(panels.setAside(wanted).both()).containsEntry(YOUNG_WOMEN, new Bounds(1, 2));
    assertThat(web.get().uri(to(team("/rules"))).with(as(priya)))
        .bodyText()
        .contains("Age: Under 30 and Gender: Woman");

    assertThat(
            sent(
                "0-one",
                "age:under-30",
                "0-other",
                "gender:woman",
                "0-least",
                "1",
                "0-gone",
                "yes"))
        .hasStatus(HttpStatus.FOUND);
    assertThat(panels.setAside(wanted).isEmpty()).isTrue();
  }

  @Test
  void what_was_typed_wrong_is_kept_on_the_page_and_said_beside_the_field() {
    assertThat(sent("new-one", "gender:woman", "new-other", "gender:man", "new-least", "2"))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("Choose groups of two different questions")
        .contains("id=\"both-new-other-error\"")
        .contains("value=\"gender:woman\" selected");
    assertThat(sent("new-one", "gender:woman", "new-other", "age:nobody", "new-least", "2"))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("Choose two groups");
    assertThat(sent("new-one", "gender:woman", "new-other", "age:under-30"))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("Write how many seats");
    assertThat(
            sent("0-one", "age:under-30", "0-other", "gender:woman", "0-least", "5", "0-most", "2"))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("id=\"both-0-least-error\"")
        .contains("value=\"5\"");
    assertThat(
            sent(
                "0-one",
                "age:under-30",
                "0-other",
                "gender:woman",
                "0-least",
                "1",
                "new-one",
                "gender:woman",
                "new-other",
                "age:under-30",
                "new-least",
                "2"))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("There is a rule for these two groups already");
  }

  @Test
  void a_rule_that_is_sealed_is_read_and_not_changed() {
    set(Map.of(), Map.of(YOUNG_WOMEN, new Bounds(1, 2)));
    published();
    assertThat(web.get().uri(to(team("/rules"))).with(as(priya)))
        .bodyText()
        .contains("Age: Under 30 and Gender: Woman: 1 to 2 of the seats")
        .doesNotContain("both-new-one");
  }

  /** Fields by their names without “both-”, each before its value. */
  private MvcTestResult sent(String... fields) {
    var form = web.post().uri(to(team("/rules"))).with(as(priya));
    for (int i = 0; i < fields.length; i += 2)
      form = form.param(fields[i].equals("act") ? "act" : "both-" + fields[i], fields[i + 1]);
    return form.exchange();
  }

  private MvcTestResult mine(int number) {
    String code = applications.get(applied.get(number)).code().words();
    return web.get().uri(to("/take-part/mine/" + code)).exchange();
  }

  private String team(String part) {
    return "/initiatives/outpatients/opportunities/" + wanted.value() + part;
  }
}
