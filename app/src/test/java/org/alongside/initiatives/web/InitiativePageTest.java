package org.alongside.initiatives.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.alongside.InTown;
import org.alongside.initiatives.Framing;
import org.alongside.initiatives.InitiativeId;
import org.alongside.initiatives.Initiatives;
import org.alongside.initiatives.Level;
import org.alongside.initiatives.Memberships;
import org.alongside.initiatives.Pledge;
import org.alongside.initiatives.Stage;
import org.alongside.initiatives.Way;
import org.alongside.initiatives.WayOfWorking;
import org.alongside.people.Person;
import org.alongside.people.Role;
import org.alongside.platform.Experience;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is it, where does it stand, what can I do now, what came of it: seen by everybody. */
class InitiativePageTest extends InTown {

  private static final String PAGE = "/initiatives/outpatients";

  @Autowired private Initiatives initiatives;
  @Autowired private Memberships memberships;

  private Person priya;
  private Person carol;
  private Person ruth;
  private InitiativeId outpatients;

  @BeforeEach
  void begin() {
    priya = someone("Priya Nair", Role.FACILITATOR);
    carol = someone("Carol Brennan");
    ruth = someone("Ruth Calloway", Role.SPONSOR);
    outpatients =
        initiatives.begin(
            new Initiatives.Beginning(
                "outpatients",
                "The way to children’s outpatients",
                "Families get lost between the car park and the clinic. We want every family to find the door, calm and on time.",
                Level.LOCAL,
                new Framing(
                    List.of(
                        "what the signs say", "where they hang", "who meets families at the door"),
                    List.of("the clinic stays in the west wing", "£14,000, all from the charity"),
                    List.of("whether the council gives two more spaces"),
                    List.of(
                        new Framing.AffectedGroup("families who come by car", true, null),
                        new Framing.AffectedGroup(
                            "A parent who uses a wheelchair", false, "Bev is asking.")),
                    List.of("Amina: to say it in Somali"),
                    List.of("a Somali interpreter at each meeting")),
                new Way(
                    WayOfWorking.CO_DESIGN,
                    "Staff know the way, so they can’t see what confuses.",
                    true),
                "We check whether it works. The signs went up in June.",
                "Been to the clinic since June? Tell us if you found your way."),
            priya.id(),
            now());
    clock.pass(Duration.ofDays(1));
  }

  @Test
  void a_stranger_reads_it_all_without_the_names_of_the_group() {
    memberships.join(outpatients, carol.id(), Experience.LIVED, now());
    reach(Stage.LISTEN);
    assertThat(page())
        .contains("Families get lost", "Where it stands: Listen, step 2 of 7", "Tell us")
        .contains("/initiatives/outpatients/voice")
        .contains(
            "What came of what people said", "where they hang", "A parent who uses a wheelchair")
        .contains("<strong>Co-design.</strong>", "the records show the same")
        .contains("Chosen together with people with lived experience")
        .doesNotContain("Carol Brennan", "/edit", "/members", "/stages");
  }

  @Test
  void the_group_knows_each_other_by_name_and_may_change_what_is_said() {
    memberships.join(outpatients, carol.id(), Experience.LIVED, now());
    assertThat(web.get().uri(to(PAGE)).with(as(carol)))
        .hasStatusOk()
        .bodyText()
        .contains("Carol Brennan", "lived experience", PAGE + "/edit", PAGE + "/members");
  }

  @Test
  void the_group_finds_every_act_of_theirs_on_its_page() {
    memberships.join(outpatients, carol.id(), Experience.LIVED, now());
    assertThat(web.get().uri(to(PAGE)).with(as(carol)))
        .hasStatusOk()
        .bodyText()
        .contains(PAGE + "/decisions/new", PAGE + "/promises/new", PAGE + "/changes/new")
        .contains(PAGE + "/not-done/new", PAGE + "/reports/new", PAGE + "/themes")
        .doesNotContain(PAGE + "/imports");
  }

  @Test
  void the_team_outside_the_group_is_sent_to_no_door_that_is_shut() {
    assertThat(web.get().uri(to(PAGE)).with(as(priya)))
        .hasStatusOk()
        .bodyText()
        .contains(PAGE + "/imports", PAGE + "/themes", "/voices?in=outpatients")
        .contains("You are on the team, but not in this group.")
        .contains("Welcome the first people to the group")
        .doesNotContain("/decisions/new", "/promises/new", "/changes/new", "/reports/new");
  }

  @Test
  void a_label_that_the_records_do_not_bear_out_is_lowered_and_says_why() {
    reach(Stage.DECIDE);
    memberships.join(outpatients, carol.id(), Experience.LIVED, now());
    assertThat(page())
        .contains("<strong>Engagement.</strong>")
        .contains(
            "The group calls it “Co-design”, but nobody with lived experience was here when it was decided.")
        .contains("since the step “Decide”");
  }

  @Test
  void the_sponsor_is_quoted_with_their_kind_of_experience() {
    memberships.join(outpatients, ruth.id(), Experience.LEARNT, now());
    assertThat(page()).contains("No sponsor has promised an answer yet.");
    initiatives.pledge(outpatients, new Pledge(ruth.id(), "I will come and say why.", 10, now()));
    assertThat(page())
        .contains("“I will come and say why.”", "Ruth Calloway", "learnt experience")
        .contains("within 10 working days");
  }

  @Test
  void before_it_listens_nobody_is_sent_to_a_door_that_is_shut() {
    assertThat(page()).doesNotContain(PAGE + "/voice");
  }

  @Test
  void it_speaks_welsh() {
    assertThat(web.get().uri(to(PAGE) + "?lang=cy"))
        .hasStatusOk()
        .bodyText()
        .contains("Beth allwch chi ei wneud nawr", "Fframio");
  }

  @Test
  void words_of_people_are_never_markup() {
    initiatives.pledge(outpatients, new Pledge(ruth.id(), "<script>alert(1)</script>", 10, now()));
    assertThat(page()).contains("&lt;script").doesNotContain("<script>alert");
  }

  @Test
  void what_is_not_there_is_not_found() {
    assertThat(web.get().uri(to("/initiatives/nowhere"))).hasStatus(404);
  }

  private void reach(Stage stage) {
    clock.pass(Duration.ofDays(1));
    initiatives.reach(outpatients, stage, priya.id(), now());
    clock.pass(Duration.ofDays(1));
  }

  private String page() {
    var answer = web.get().uri(to(PAGE)).exchange();
    assertThat(answer).hasStatusOk();
    return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }
}
