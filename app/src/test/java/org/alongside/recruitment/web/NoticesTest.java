package org.alongside.recruitment.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.alongside.Caller;
import org.alongside.people.Access.Need;
import org.alongside.people.Person;
import org.alongside.recruitment.Door;
import org.alongside.recruitment.InRecruiting;
import org.alongside.recruitment.Joining;
import org.alongside.recruitment.Joining.Needs;
import org.alongside.recruitment.Joining.Reach;
import org.alongside.recruitment.Topic;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The team's side: notices, and who put their names down. */
class NoticesTest extends InRecruiting {

  private static final String NEW = "/initiatives/outpatients/opportunities/new";

  @Test
  void the_team_puts_a_notice_up_and_everybody_reads_it_in_easy_words_too() {
    String notice = requireNonNull(sends(NEW, whole()).getResponse().getRedirectedUrl());
    assertThat(body(web.get().uri(notice).exchange()))
        .contains("Six people with a pram", "Push it with us.", "£20")
        .doesNotContain("Bring a pram.");
    assertThat(body(web.get().uri(notice + "?easy=yes").exchange())).contains("Bring a pram.");
    assertThat(body(web.get().uri(to("/initiatives/outpatients")).exchange()))
        .contains("Six people with a pram");
    var it = opportunities.of(outpatients).getFirst();
    assertThat(it.questions()).extracting(one -> one.topic()).containsExactly(Topic.AGE, Topic.OWN);
  }

  @Test
  void what_the_team_wrote_is_marked_with_its_language_on_a_page_in_another() {
    String notice = "/take-part/" + twelve.value() + "?lang=cy";
    assertThat(body(web.get().uri(to(notice)).exchange()))
        .contains("<html lang=\"cy\"")
        .containsPattern("<h1[^>]* lang=\"en\"[^>]*>Twelve people")
        .containsPattern("<p[^>]* lang=\"en\"[^>]*>Bridge Street School");
    assertThat(body(web.get().uri(to("/take-part?lang=cy")).exchange()))
        .contains("<bdi lang=\"en\">Twelve people");
    assertThat(
            body(web.get().uri(to("/take-part/" + twelve.value() + "/proof?lang=cy")).exchange()))
        .containsPattern("lang=\"en\"[^>]*>Twelve people");
    sends(NEW + "?lang=cy", whole());
    assertThat(opportunities.of(outpatients).getFirst().notice().language()).isEqualTo("cy");
  }

  @Test
  void a_notice_that_lacks_something_says_what_and_keeps_the_rest() {
    var answer =
        sends(NEW, Map.of("role", "Six", "topics", "AREA", "area-why", "", "seats", "many"));
    assertThat(answer).hasStatus(422);
    assertThat(body(answer))
        .contains(
            "value=\"Six\"",
            "between 1 and 500",
            "at least two parts of town",
            "why you ask in which part");
    assertThat(sends(NEW, Map.of("role", notice().role(), "seats", "1"))).hasStatus(422);
  }

  @Test
  void questions_stand_once_somebody_has_answered_and_the_rest_may_change() {
    applications.apply(twelve, joining("Bev", new Reach.ByCode("en")), null, now());
    String edit = "/initiatives/outpatients/opportunities/" + twelve.value() + "/edit";
    var changed = new HashMap<>(whole());
    changed.put("version", String.valueOf(opportunities.get(twelve).version()));
    assertThat(sends(edit, changed)).hasStatus3xxRedirection();
    var it = opportunities.get(twelve);
    assertThat(it.notice().role()).isEqualTo("Six people with a pram");
    assertThat(it.questions()).isEqualTo(notice().questions());
    assertThat(sends(edit, changed)).hasStatus(422);
  }

  @Test
  void a_sealed_notice_cannot_be_changed() {
    opportunities.seal(twelve, priya.id(), now());
    String edit = "/initiatives/outpatients/opportunities/" + twelve.value() + "/edit";
    assertThat(reads(priya, edit)).hasStatus(409);
  }

  @Test
  void who_organises_sees_names_and_needs_and_no_answers_and_arranges_what_helps() {
    var joining =
        new Joining(
            Door.USES,
            "Grace",
            "",
            "",
            Map.of("age", "75-up", "area", "Fenside"),
            new Needs(Set.of(Need.QUIET), "a chair by the door", false),
            new Reach.ByPhone("01632 960 005", "en"),
            null);
    var id = applications.apply(twelve, joining, null, now()).id();
    String list = "/initiatives/outpatients/opportunities/" + twelve.value() + "/applicants";
    String one = list + "/" + id.value();
    assertThat(body(reads(priya, list)))
        .contains("Grace", "A quiet room")
        .doesNotContain("Fenside");
    assertThat(body(reads(priya, one)))
        .contains("01632 960 005", "a chair by the door")
        .doesNotContain("Fenside", "75 or over")
        .doesNotContain(applications.get(id).code().spoken());
    assertThat(body(sends(one + "/code", Map.of()))).contains(applications.get(id).code().spoken());
    assertThat(sends(one + "/meeting", Map.of("words", " "))).hasStatus(422);
    assertThat(sends(one + "/meeting", Map.of("words", "A chair is by the door.")))
        .hasStatus3xxRedirection();
    clock.pass(Duration.ofDays(400));
    assertThat(body(reads(priya, one))).contains("A chair is by the door.", "over a year");
    sends(one + "/review", Map.of());
    assertThat(body(reads(priya, one))).doesNotContain("over a year");
    assertThat(reads(amina, list)).hasStatus(403);
    assertThat(reads(amina, one)).hasStatus(403);
  }

  private Map<String, String> whole() {
    return Map.ofEntries(
        Map.entry("role", "Six people with a pram"),
        Map.entry("involves", "Push it with us."),
        Map.entry("times", "One Monday"),
        Map.entry("given", "£20"),
        Map.entry("easy", "Bring a pram.\nWe walk."),
        Map.entry("seats", "6"),
        Map.entry("closes-day", "24"),
        Map.entry("closes-month", "12"),
        Map.entry("closes-year", "2026"),
        Map.entry("topics", "AGE,OWN"),
        Map.entry("age-why", "So that all ages are here."),
        Map.entry("own-words", "How many children?"),
        Map.entry("own-choices", "one\ntwo\nmore"),
        Map.entry("own-why", "A double pram is wide."));
  }

  private MvcTestResult sends(String path, Map<String, String> fields) {
    var form = web.post().uri(to(path)).with(as(priya));
    for (var field : fields.entrySet())
      if (field.getKey().equals("topics")) form.param("topics", field.getValue().split(","));
      else form.param(field.getKey(), field.getValue());
    return form.exchange();
  }

  private MvcTestResult reads(Person reader, String path) {
    return web.get().uri(to(path)).with(as(reader)).exchange();
  }

  private static String body(MvcTestResult answer) {
    return Caller.body(answer);
  }
}
