package org.alongside.recruitment.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.alongside.recruitment.Application;
import org.alongside.recruitment.Joinings;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Putting a name down as people do it: in three screens, with a phone that knows no JavaScript. */
class JoiningTest extends AtTheDoor {

  private static final Pattern QUESTION = Pattern.compile("<(?:legend|label)[^>]*>([^<]+)</");

  @Autowired Joinings joinings;

  @Test
  void a_notice_leads_through_three_screens_to_a_code_and_a_page_of_ones_own() {
    assertThat(body(maureen.get(to("/take-part")))).contains("Twelve people to find the way");
    assertThat(body(maureen.get(to("/take-part/" + twelve.value()))))
        .contains("Put your name down");
    String name = throughNeeds("mine", "needs", "QUIET", "answer-age", "45-59");
    String thanks = leadsTo(maureen.post(name, "name", "Maureen", "mine-how", "code"));
    String page = body(maureen.get(thanks));
    var application = applications.of(twelve).getFirst();
    assertThat(page).contains(application.code().spoken());
    String mine = body(maureen.get(to("/take-part/mine/" + application.code().words())));
    assertThat(mine)
        .contains("Maureen, your name is down", "A quiet room")
        .doesNotContain("45 to 59");
  }

  @Test
  void each_screen_says_what_is_missing_and_keeps_what_was_written() {
    String join = to("/take-part/" + twelve.value() + "/join");
    assertThat(maureen.fill(join, join, "door", "BACK_DOOR")).hasStatus(422);
    String name = throughNeeds("mine");
    var answer =
        maureen.post(name, "name", " ", "why", ODD, "mine-how", "email", "mine-email", "x@");
    assertThat(answer).hasStatus(422);
    assertThat(body(answer))
        .contains("Write a name", "with an @", "drop table")
        .doesNotContain("<script>alert");
    assertThat(applications.of(twelve)).isEmpty();
  }

  @Test
  void pressing_twice_and_going_back_puts_down_one_name() {
    String name = throughNeeds("mine");
    String thanks = leadsTo(maureen.post(name, "name", "Maureen", "mine-how", "code"));
    assertThat(leadsTo(maureen.post(name, "name", "Maureen", "mine-how", "code")))
        .isEqualTo(thanks);
    assertThat(leadsTo(maureen.get(name))).isEqualTo(thanks);
    assertThat(leadsTo(maureen.get(name.replace("/name", "/needs")))).isEqualTo(thanks);
    assertThat(applications.of(twelve)).hasSize(1);
  }

  @Test
  void nobody_learns_by_trying_an_address_or_a_number_whether_it_is_on_the_list() {
    for (String[] reach :
        new String[][] {
          {"mine-how", "email", "mine-email", "bev@millbrook.example"},
          {"mine-how", "phone", "mine-phone", "01632 960 003"}
        }) {
      String first = thanksOf("Bev", reach);
      assertThat(thanksOf("Bev", reach)).isEqualTo(first);
      assertThat(thanksOf("Somebody else", reach)).isEqualTo(first).doesNotContain("Bev");
      for (Application one : applications.of(twelve))
        assertThat(first).doesNotContain(one.code().words(), one.code().spoken());
    }
    assertThat(applications.of(twelve))
        .extracting(Application::name)
        .containsExactly("Bev", "Somebody else", "Bev", "Somebody else");
  }

  @Test
  void the_name_is_asked_last_and_not_before_the_questions_were_seen() {
    String needs = leadsTo(throughDoor("mine"));
    String name = needs.replace("/needs", "/name");
    assertThat(leadsTo(maureen.get(name))).isEqualTo(needs);
    assertThat(leadsTo(maureen.post(name, "name", "Maureen", "mine-how", "code"))).isEqualTo(needs);
    assertThat(leadsTo(maureen.get(needs.replace("/needs", "/thanks")))).isEqualTo(name);
  }

  @Test
  void what_was_begun_waits_a_week_and_is_then_gone() {
    String needs = leadsTo(throughDoor("mine"));
    clock.pass(Duration.ofDays(8));
    joinings.tidy(now());
    assertThat(maureen.get(needs)).hasStatus(409);
    assertThat(body(maureen.get(needs))).contains("Please start again");
  }

  @Test
  void a_sister_puts_down_her_brothers_name_with_how_he_said_yes() {
    String name = throughNeeds("another", "needs", "EASY_READ");
    assertThat(maureen.post(name, "name", "Joe", "helper", "Meg")).hasStatus(422);
    leadsTo(
        maureen.post(
            name,
            "name",
            "Joe",
            "said-yes",
            "I said yes. I like signs.",
            "theirs-how",
            "email",
            "theirs-email",
            "joe@millbrook.example",
            "helper",
            "Meg",
            "may",
            "READ",
            "mine-how",
            "phone",
            "mine-phone",
            "01632 960 004"));
    var joe = applications.of(twelve).getFirst();
    assertThat(lettersTo("joe@millbrook.example")).hasSize(1);
    assertThat(body(maureen.get(to("/take-part/mine/" + joe.code().words()))))
        .contains("Hello Joe", "Meg helps you", "Read letters and pages with you", "I like signs.");
  }

  @Test
  void who_helps_is_asked_about_the_other_and_nothing_about_herself() {
    assertThat(questions("mine", "en")).contains("How old are you?");
    assertThat(questions("another", "en"))
        .contains("How old are they?", "A word that both of them write")
        .noneMatch(one -> one.matches(".*\\b([Yy]ou|[Yy]our)\\b.*"));
    assertThat(questions("another", "cy")).contains("Faint yw eu hoed?");
  }

  @Test
  void who_is_signed_in_finds_the_name_on_their_own_page() {
    String name = throughNeeds("mine").substring(to("").length());
    var answer =
        web.post()
            .uri(to(name))
            .with(as(amina))
            .param("name", "Amina")
            .param("mine-how", "account")
            .exchange();
    assertThat(answer).hasStatus3xxRedirection();
    assertThat(body(web.get().uri(to("/me")).with(as(amina)).exchange()))
        .contains("Twelve people to find the way");
  }

  @Test
  void a_list_that_takes_no_more_names_says_so() {
    String name = throughNeeds("mine");
    opportunities.close(twelve, priya.id(), now());
    assertThat(maureen.get(to("/take-part/" + twelve.value() + "/join"))).hasStatus(409);
    assertThat(maureen.post(name, "name", "Maureen", "mine-how", "code")).hasStatus(409);
    assertThat(body(maureen.get(to("/take-part")))).contains("Nobody is wanted just now");
    assertThat(body(maureen.get(to("/take-part/" + twelve.value())))).contains("no more names");
  }

  private String thanksOf(String name, String... reach) {
    String screen = throughNeeds("mine");
    String[] fields = {"name", name, reach[0], reach[1], reach[2], reach[3]};
    return body(maureen.get(leadsTo(maureen.post(screen, fields))))
        .replaceAll("/joining/[^/]+/|nonce=\"[^\"]*\"", "");
  }

  /** What the second screen asks, each field in its words. */
  private List<String> questions(String whose, String language) {
    maureen.get(to("/?lang=" + language));
    return QUESTION
        .matcher(body(maureen.get(leadsTo(throughDoor(whose)))))
        .results()
        .map(found -> found.group(1).strip())
        .toList();
  }

  private MvcTestResult throughDoor(String whose) {
    String join = to("/take-part/" + twelve.value() + "/join");
    return maureen.fill(join, join, "door", "USES", "whose", whose);
  }

  private String throughNeeds(String whose, String... fields) {
    String needs = leadsTo(throughDoor(whose));
    String name = leadsTo(maureen.fill(needs, needs, fields));
    maureen.get(name);
    return name;
  }
}
