package org.alongside.initiatives.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.alongside.InTown;
import org.alongside.initiatives.Initiatives;
import org.alongside.initiatives.Memberships;
import org.alongside.initiatives.WayOfWorking;
import org.alongside.people.Person;
import org.alongside.people.Role;
import org.alongside.platform.Experience;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Beginning a piece of work by the questions that matter, and changing the answers. */
class FramingTest extends InTown {

  private static final String NEW = "/initiatives/new";

  @Autowired private Initiatives initiatives;
  @Autowired private Memberships memberships;

  private final Map<String, String> answers = new HashMap<>();
  private Person priya;
  private Person carol;

  @BeforeEach
  void answer() {
    priya = someone("Priya Nair", Role.FACILITATOR);
    carol = someone("Carol Brennan");
    answers.put("title", "Going home from ward 7");
    answers.put("aim", "Nobody should wait all day for a bag of tablets.");
    answers.put("level", "LOCAL");
    answers.put("open", "when tablets are ordered\r\n\r\n  what you are told  ");
    answers.put("fixed", "a pharmacist must check each bag");
    answers.put("here", "people who go home");
    answers.put("missing", "carers far away: Bev asks by 3 December");
    answers.put("gives", "Carol: thirty years of signals");
    answers.put("way", "CO_DESIGN");
    answers.put("reason", "Both know half of it.");
    answers.put("chosen", "together");
    answers.put("version", "0");
  }

  @Test
  void answers_begin_a_piece_of_work_at_an_address_made_from_its_title() {
    assertThat(send(NEW, priya)).hasRedirectedUrl(to("/initiatives/going-home-from-ward-7"));
    var it = initiatives.get("going-home-from-ward-7");
    assertThat(it.framing().open())
        .containsExactly("when tablets are ordered", "what you are told");
    assertThat(it.framing().notHereYet())
        .singleElement()
        .satisfies(
            group -> {
              assertThat(group.name()).isEqualTo("carers far away");
              assertThat(group.note()).isEqualTo("Bev asks by 3 December");
            });
    assertThat(it.way().claimed()).isEqualTo(WayOfWorking.CO_DESIGN);
    assertThat(it.way().together()).isTrue();
  }

  @Test
  void what_people_can_give_is_asked_before_what_is_needed() {
    assertThat(web.get().uri(to(NEW)).with(as(priya)))
        .bodyText()
        .containsSubsequence("What could everybody give?", "What is needed?");
  }

  @Test
  void where_nothing_is_open_it_cannot_be_called_co_design() {
    answers.put("open", " \n ");
    assertThat(send(NEW, priya))
        .hasStatus(422)
        .bodyText()
        .contains("can’t be called co-design or co-production", "Both know half of it.");
    answers.put("way", "CONSULT");
    assertThat(send(NEW, priya)).hasStatus3xxRedirection();
  }

  @Test
  void it_is_not_finished_while_no_affected_group_is_named() {
    answers.remove("here");
    answers.remove("missing");
    assertThat(send(NEW, priya))
        .hasStatus(422)
        .bodyText()
        .contains("Name at least one group of people who are affected", "href=\"#here\"");
  }

  @Test
  void an_empty_form_says_what_to_do_in_each_field() {
    answers.keySet().removeIf(field -> !field.equals("version"));
    assertThat(send(NEW, priya))
        .hasStatus(422)
        .bodyText()
        .contains("#title", "#aim", "#level", "#here", "#way", "#reason", "#chosen");
  }

  @Test
  void a_form_that_is_sent_twice_begins_one_piece_of_work() {
    send(NEW, priya);
    assertThat(send(NEW, priya)).hasStatus(422).bodyText().contains("with this name already");
    assertThat(initiatives.all()).hasSize(1);
  }

  @Test
  void answers_that_are_far_too_long_are_kept_and_not_taken() {
    answers.put("aim", "a".repeat(1_000_000));
    assertThat(send(NEW, priya)).hasStatus(422).bodyText().contains("too long");
  }

  @Test
  void a_group_member_who_lives_with_it_changes_what_is_said() {
    send(NEW, priya);
    var it = initiatives.get("going-home-from-ward-7");
    String edit = "/initiatives/going-home-from-ward-7/edit";
    answers.put("version", String.valueOf(it.version()));
    answers.put("aim", "Home for tea.");
    assertThat(send(edit, carol)).hasStatus(403);
    memberships.join(it.id(), carol.id(), Experience.LIVED, now());
    assertThat(web.get().uri(to(edit)).with(as(carol)))
        .hasStatusOk()
        .bodyText()
        .contains("carers far away: Bev asks by 3 December");
    assertThat(send(edit, carol)).hasStatus3xxRedirection();
    assertThat(initiatives.get(it.id()).aim()).isEqualTo("Home for tea.");
  }

  @Test
  void nobody_overwrites_what_they_have_not_seen() {
    send(NEW, priya);
    var it = initiatives.get("going-home-from-ward-7");
    String edit = "/initiatives/going-home-from-ward-7/edit";
    answers.put("version", String.valueOf(it.version()));
    send(edit, priya);
    answers.put("aim", "Written too late.");
    assertThat(send(edit, priya))
        .hasStatus(422)
        .bodyText()
        .contains("Somebody else has changed this", "Written too late.");
    answers.put("version", String.valueOf(initiatives.get(it.id()).version()));
    assertThat(send(edit, priya)).hasStatus3xxRedirection();
  }

  @Test
  void only_the_team_begins() {
    assertThat(send(NEW, carol)).hasStatus(403);
    assertThat(web.get().uri(to(NEW))).hasStatus3xxRedirection();
  }

  private MvcTestResult send(String path, Person by) {
    var request = web.post().uri(to(path)).with(as(by));
    answers.forEach(request::param);
    return request.exchange();
  }
}
