package org.alongside.decisions.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.alongside.InGroup;
import org.alongside.decisions.Decision;
import org.alongside.decisions.DecisionId;
import org.alongside.decisions.Decisions;
import org.alongside.decisions.Option;
import org.alongside.decisions.Stance;
import org.alongside.initiatives.WayOfWorking;
import org.alongside.people.Person;
import org.alongside.platform.Experience;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A question from the form to the page that anyone reads. */
class DecisionPagesTest extends InGroup {

  private static final String DECISIONS = "/initiatives/outpatients/decisions";

  @Autowired private Decisions decisions;

  @Test
  void a_member_of_either_experience_does_every_act() {
    for (Person member : List.of(amina, imran)) {
      assertThat(get(member, DECISIONS + "/new")).hasStatusOk();
      assertThat(post(member, DECISIONS, question())).hasStatus3xxRedirection();
      Decision put = decisions.of(outpatients).getFirst();
      String page = DECISIONS + "/" + put.id().value();
      assertThat(get(member, page)).hasStatusOk().bodyText().contains("Say what you think");
      assertThat(post(member, page + "/stances", Map.of("stance", "agree", "words", "Yes.")))
          .hasStatus3xxRedirection();
      if (member == imran) decisions.take(put.id(), amina.id(), Stance.AGREE, "", now());
      int version = decisions.get(put.id()).version();
      assertThat(get(member, page + "/outcome")).hasStatusOk();
      assertThat(post(member, page + "/outcome", outcome(version))).hasStatus3xxRedirection();
      assertThat(decisions.get(put.id()).open()).isFalse();
    }
  }

  @Test
  void the_page_says_that_lived_experience_is_missing_before_anybody_tries() {
    DecisionId clinic = put();
    decisions.take(clinic, imran.id(), Stance.AGREE, "", now());
    String page = DECISIONS + "/" + clinic.value();
    assertThat(get(imran, page)).bodyText().contains("nobody with lived experience");
    assertThat(get(imran, page + "/outcome"))
        .bodyText()
        .contains("nobody with lived experience")
        .doesNotContain("<textarea");
    assertThat(post(imran, page + "/outcome", outcome(decisions.get(clinic).version())))
        .hasStatus(409)
        .bodyText()
        .contains("nobody with lived experience");
  }

  @Test
  void what_is_wrong_is_said_and_what_was_typed_is_kept() {
    assertThat(post(amina, DECISIONS, Map.of("question", "How <do> we?", "about-1", "Kind.")))
        .hasStatus(422)
        .bodyText()
        .contains("Write what option 1 is", "How &lt;do", "Kind.")
        .doesNotContain("How <do");
    String page = DECISIONS + "/" + put().value();
    assertThat(post(amina, page + "/stances", Map.of("stance", "disagree")))
        .hasStatus(422)
        .bodyText()
        .contains("Say why you disagree");
    assertThat(post(amina, page + "/stances", Map.of("stance", "agree", "words", "x".repeat(6000))))
        .hasStatus(422)
        .bodyText()
        .contains("Make it shorter by 1,000 letters");
    decisions.take(decisions.of(outpatients).getFirst().id(), amina.id(), Stance.AGREE, "", now());
    assertThat(
            post(
                amina,
                page + "/outcome",
                Map.of(
                    "decided",
                    "Signs.",
                    "again-day",
                    "30",
                    "again-month",
                    "2",
                    "again-year",
                    "2027",
                    "version",
                    "2")))
        .hasStatus(422)
        .bodyText()
        .contains("February 2027 has 28 days: choose a day from 1 to 28", "Signs.");
  }

  @Test
  void the_second_of_two_is_told_and_keeps_what_they_wrote() {
    DecisionId clinic = put();
    decisions.take(clinic, amina.id(), Stance.AGREE, "", now());
    int read = decisions.get(clinic).version();
    String page = DECISIONS + "/" + clinic.value() + "/outcome";
    decisions.take(clinic, maureen.id(), Stance.DISAGREE, "Paint wears off.", now());
    assertThat(post(priya, page, outcome(read)))
        .hasStatus(409)
        .bodyText()
        .contains("Maureen Pike", "Paint wears off.", "Signs at every turn.");
    assertThat(post(priya, page, outcome(read + 1))).hasStatus3xxRedirection();
    assertThat(post(amina, page, outcome(read + 1)))
        .hasStatus(409)
        .bodyText()
        .contains("Priya Nair recorded this", "They work at night.");
  }

  @Test
  void an_open_question_is_for_the_group_and_a_decision_for_everybody() {
    DecisionId clinic = put();
    String page = DECISIONS + "/" + clinic.value();
    assertThat(web.get().uri(to(page))).hasStatus3xxRedirection();
    assertThat(get(helen, page)).hasStatus(403);
    assertThat(get(helen, DECISIONS + "/new")).hasStatus(403);
    decisions.take(clinic, maureen.id(), Stance.DISAGREE, "I wanted a person.", now());
    post(amina, page + "/outcome", outcome(decisions.get(clinic).version()));
    assertThat(web.get().uri(to(page)))
        .hasStatusOk()
        .bodyText()
        .contains("Signs at every turn.", "Who disagreed, and why", "Maureen Pike")
        .containsSubsequence(
            "Signs at every turn.", "I wanted a person.", "Where each of us stood");
  }

  @Test
  void only_somebody_who_facilitates_writes_down_what_others_say() {
    String page = DECISIONS + "/" + put().value() + "/stances/new";
    assertThat(get(amina, page)).hasStatus(403);
    assertThat(post(priya, page, Map.of("stance", "agree"))).hasStatus(422);
    var said =
        Map.of("person", maureen.id().value().toString(), "said", "phone", "stance", "agree");
    assertThat(post(priya, page, said)).hasStatus3xxRedirection();
    assertThat(get(amina, page.replace("/stances/new", "")))
        .bodyText()
        .contains("Said by phone, written down by Priya Nair.");
  }

  @Test
  void a_question_is_reached_only_through_its_own_initiative() {
    DecisionId clinic = put();
    var other = begin("ward-7", WayOfWorking.CO_DESIGN);
    memberships.join(other, helen.id(), Experience.LIVED, now());
    String crossed = "/initiatives/ward-7/decisions/" + clinic.value();
    assertThat(get(helen, crossed)).hasStatus(404);
    assertThat(post(helen, crossed + "/stances", Map.of("stance", "agree"))).hasStatus(404);
    assertThat(post(helen, crossed + "/outcome", outcome(1))).hasStatus(404);
  }

  private DecisionId put() {
    return decisions.put(
        new Decisions.Question(
            outpatients,
            "How should families find the clinic?",
            List.of(Option.of("Signs"), Option.of("A person at the door")),
            List.of()),
        priya.id(),
        now());
  }

  private static Map<String, String> question() {
    return Map.of(
        "question", "How should families find the clinic?",
        "option-1", "Signs and footprints",
        "about-1", "Works at every hour.",
        "option-2", "A person at the door");
  }

  private static Map<String, String> outcome(int version) {
    return Map.of(
        "decided", "Signs at every turn.",
        "reasons", "They work at night.",
        "verdict-1", "chosen",
        "verdict-2", "not-now",
        "version", String.valueOf(version));
  }
}
