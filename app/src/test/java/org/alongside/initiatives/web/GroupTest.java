package org.alongside.initiatives.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.alongside.InTown;
import org.alongside.initiatives.Framing;
import org.alongside.initiatives.InitiativeId;
import org.alongside.initiatives.Initiatives;
import org.alongside.initiatives.Level;
import org.alongside.initiatives.Member;
import org.alongside.initiatives.Memberships;
import org.alongside.initiatives.Stage;
import org.alongside.initiatives.StageReached;
import org.alongside.initiatives.Way;
import org.alongside.initiatives.WayOfWorking;
import org.alongside.people.Person;
import org.alongside.people.Role;
import org.alongside.platform.Experience;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The group: who comes, what each brings, where it moves, what a sponsor promises. */
class GroupTest extends InTown {

  private static final String WARD = "/initiatives/ward-7";

  @Autowired private Initiatives initiatives;
  @Autowired private Memberships memberships;

  private Person priya;
  private Person carol;
  private InitiativeId ward;

  @BeforeEach
  void begin() {
    priya = someone("Priya Nair", Role.FACILITATOR);
    carol = someone("Carol Brennan");
    ward =
        initiatives.begin(
            new Initiatives.Beginning(
                "ward-7",
                "Going home from ward 7",
                "Home for tea.",
                Level.LOCAL,
                new Framing(
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(new Framing.AffectedGroup("people who go home", true, null)),
                    List.of(),
                    List.of()),
                new Way(WayOfWorking.CONSULT, "It is small.", false),
                "We begin.",
                ""),
            priya.id(),
            now());
  }

  @Test
  void somebody_is_welcomed_with_the_kind_of_experience_that_they_say() {
    welcome(priya, carol, "LIVED");
    assertThat(memberships.of(ward))
        .extracting(Member::name, Member::experience)
        .containsExactly(tuple("Carol Brennan", Experience.LIVED));
  }

  @Test
  void a_member_who_lives_with_it_welcomes_others_as_staff_do() {
    welcome(priya, carol, "LIVED");
    var joe = someone("Joe Pickering");
    assertThat(welcome(carol, joe, "LIVED")).isEqualTo(302);
    assertThat(memberships.of(ward)).hasSize(2);
  }

  @Test
  void everybody_says_their_own_kind_themselves() {
    welcome(priya, carol, "UNSAID");
    assertThat(web.post().uri(to(WARD + "/members/me")).with(as(carol)).param("own", "BOTH"))
        .hasStatus3xxRedirection();
    assertThat(memberships.experienceOf(carol.id(), ward)).contains(Experience.BOTH);
  }

  @Test
  void who_leaves_is_no_longer_shown_and_may_no_longer_act() {
    welcome(priya, carol, "LIVED");
    assertThat(web.post().uri(to(WARD + "/members/me/departure")).with(as(carol)))
        .hasStatus3xxRedirection();
    assertThat(memberships.of(ward)).isEmpty();
    assertThat(web.get().uri(to(WARD + "/members")).with(as(carol))).hasStatus(403);
  }

  @Test
  void nobody_is_welcomed_twice_or_without_a_kind() {
    welcome(priya, carol, "LIVED");
    assertThat(welcome(priya, carol, "LEARNT")).isEqualTo(422);
    assertThat(welcome(priya, someone("Joe Pickering"), "WISE")).isEqualTo(422);
    assertThat(memberships.experienceOf(carol.id(), ward)).contains(Experience.LIVED);
  }

  @Test
  void every_step_stays_on_record_with_who_and_when() {
    welcome(priya, carol, "LIVED");
    assertThat(move(carol, "LISTEN", initiatives.get(ward).version())).isEqualTo(302);
    assertThat(initiatives.get(ward).stage()).isEqualTo(Stage.LISTEN);
    assertThat(initiatives.get(ward).now()).isEqualTo("We listen.");
    assertThat(initiatives.stagesOf(ward))
        .extracting(StageReached::stage, StageReached::by)
        .contains(tuple(Stage.LISTEN, carol.id()));
    assertThat(web.get().uri(to(WARD + "/stages")).with(as(carol)))
        .bodyText()
        .contains("Steps so far", "Carol Brennan");
  }

  @Test
  void two_people_do_not_move_it_at_once() {
    int version = initiatives.get(ward).version();
    assertThat(move(priya, "LISTEN", version)).isEqualTo(302);
    assertThat(move(priya, "DECIDE", version)).isEqualTo(422);
    assertThat(move(priya, "SOMEWHERE", version + 1)).isEqualTo(422);
    assertThat(initiatives.get(ward).stage()).isEqualTo(Stage.LISTEN);
  }

  @Test
  void a_sponsor_promises_in_their_own_words_and_nobody_else_does() {
    var ruth = someone("Ruth Calloway", Role.SPONSOR);
    assertThat(promise(ruth, "I will answer.", "ten")).isEqualTo(422);
    assertThat(promise(ruth, " ", "10")).isEqualTo(422);
    assertThat(promise(ruth, "I will answer.", "10")).isEqualTo(302);
    assertThat(promise(priya, "She will answer.", "10")).isEqualTo(409);
    assertThat(initiatives.get(ward).pledge())
        .satisfies(pledge -> assertThat(pledge.words()).isEqualTo("I will answer."));
  }

  private int welcome(Person by, Person whom, String kind) {
    return web.post()
        .uri(to(WARD + "/members"))
        .with(as(by))
        .param("person", whom.id().value().toString())
        .param("kind", kind)
        .exchange()
        .getResponse()
        .getStatus();
  }

  private int move(Person by, String stage, int version) {
    return web.post()
        .uri(to(WARD + "/stages"))
        .with(as(by))
        .param("stage", stage)
        .param("now", "We listen.")
        .param("ask", "Tell us.")
        .param("version", String.valueOf(version))
        .exchange()
        .getResponse()
        .getStatus();
  }

  private int promise(Person by, String words, String days) {
    return web.post()
        .uri(to(WARD + "/pledge"))
        .with(as(by))
        .param("words", words)
        .param("days", days)
        .exchange()
        .getResponse()
        .getStatus();
  }
}
