package org.alongside.conversations.voting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.alongside.conversations.InConversation;
import org.alongside.conversations.Reason;
import org.alongside.conversations.StatementId;
import org.alongside.conversations.voting.Cast;
import org.alongside.conversations.voting.Vote;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Voting, page by page: nothing is lost, nothing is doubled, and every no is a sentence. */
class VotingPagesTest extends InConversation {

  private MvcTestResult vote(int number, String vote) {
    return post(amina, at("/vote"), Map.of("statement", id(said.get(number)), "vote", vote));
  }

  private static String id(StatementId statement) {
    return statement.value().toString();
  }

  private List<Cast> cast() {
    return voting.cast(voting.ballot(signs, of(amina), now()).id());
  }

  @Test
  void a_vote_leads_on_to_the_heading_of_the_next_statement() {
    assertThat(vote(0, "AGREE")).hasStatus(303).hasHeader("Location", to(at("/vote#statement")));
    assertThat(get(amina, at("/vote")))
        .bodyText()
        .contains("1 vote, 3 statements to go", "id=\"statement\" tabindex=\"-1\"")
        .doesNotContain("%");
  }

  @Test
  void the_same_form_sent_twice_is_one_vote_and_sent_from_another_tab_the_last_one_counts() {
    vote(0, "AGREE");
    vote(0, "AGREE");
    vote(0, "DISAGREE");
    assertThat(cast()).containsExactly(new Cast(said.getFirst(), Vote.DISAGREE, false));
  }

  @Test
  void a_form_without_an_answer_keeps_the_statement_and_the_tick() {
    var form = Map.of("statement", id(said.get(2)), "matters", "yes");
    assertThat(post(amina, at("/vote"), form))
        .hasStatus(422)
        .bodyText()
        .contains("Ask a person.", "Choose Agree, Disagree or Pass");
    assertThat(voting.find(signs, of(amina))).isEmpty();
  }

  @Test
  void after_the_third_vote_experience_is_asked_about_once() {
    vote(0, "AGREE");
    vote(1, "PASS");
    assertThat(vote(2, "AGREE")).hasHeader("Location", to(at("/experience")));
    assertThat(vote(2, "PASS")).hasHeader("Location", to(at("/vote#statement")));
    assertThat(post(amina, at("/experience"), Map.of("experience", "LIVED"))).hasStatus(303);
    assertThat(get(amina, at("/mine"))).bodyText().contains("Lived experience.");
    assertThat(vote(3, "AGREE")).hasHeader("Location", to(at("/vote#statement")));
  }

  @Test
  void the_last_vote_can_be_changed_and_the_tick_is_kept() {
    post(
        amina,
        at("/vote"),
        Map.of("statement", id(said.getFirst()), "vote", "AGREE", "matters", "yes"));
    assertThat(get(amina, at("/vote")))
        .bodyText()
        .contains("/vote?statement=" + id(said.getFirst()) + "#statement");
    assertThat(get(amina, at("/vote?statement=" + id(said.getFirst()))))
        .bodyText()
        .contains("Paint the floor.", "You agreed.", "checked");
  }

  @Test
  void what_was_taken_out_or_said_in_better_words_meanwhile_is_told_and_the_rest_is_safe() {
    vote(0, "AGREE");
    statements.decline(said.get(1), Reason.UNKIND, "", priya.id(), now());
    statements.reword(said.get(2), List.of("Ask somebody."), priya.id(), now());
    assertThat(vote(1, "AGREE")).hasStatus(409).bodyText().contains("taken out", "are safe");
    assertThat(vote(2, "AGREE")).hasStatus(409).bodyText().contains("better words", "Ask a person");
    assertThat(cast()).hasSize(1);
  }

  @Test
  void a_vote_that_comes_after_the_end_is_told_so_and_the_others_count() {
    vote(0, "AGREE");
    conversations.close(signs, priya.id(), now());
    assertThat(vote(1, "AGREE"))
        .hasStatus(409)
        .bodyText()
        .contains("This conversation is closed", "Your vote counts.");
    assertThat(get(amina, at("/mine"))).hasStatusOk().bodyText().doesNotContain("vote?statement");
  }

  @Test
  void when_nothing_is_left_there_is_thanks_and_what_one_can_do_next() {
    for (int i = 0; i < 4; i++) vote(i, "PASS");
    clock.pass(Duration.ofSeconds(3));
    assertThat(get(amina, at("/vote")))
        .bodyText()
        .contains("You have given 4 votes.", at("/add"), at("/mine"), "See where people agree");
  }

  @Test
  void somebody_we_do_not_know_is_told_how_to_take_part() {
    assertThat(anybodyReads(at("/vote")))
        .hasStatusOk()
        .bodyText()
        .contains("How to take part", "private link", "/sign-in?next=" + to(at("/vote")));
  }

  @Test
  void what_waits_and_what_belongs_elsewhere_has_no_page() {
    var ballot = voting.ballot(signs, of(imran), now());
    var waits = statements.add(signs, "en", "Zq bells.", ballot.id(), now());
    assertThat(get(amina, at("/vote?statement=" + id(waits)))).hasStatus(404);
    assertThat(get(amina, at("/vote?statement=nonsense"))).hasStatus(404);
    assertThat(get(amina, at("/add?from=" + id(waits)))).hasStatus(404);
  }

  @Test
  void the_panel_of_the_initiative_says_how_long_it_takes() {
    assertThat(get(amina, "/initiatives/outpatients"))
        .bodyText()
        .contains("How should people find the way?", "4 statements, about 2 minutes");
    assertThat(VotePanel.minutes(9)).isEqualTo(4);
  }

  @Test
  void a_statement_is_read_in_welsh_where_it_is_said_so_and_its_own_words_are_a_step_away() {
    for (int i = 1; i < 4; i++) vote(i, "PASS");
    statements.translate(said.getFirst(), "cy", "Paentiwch y llawr.");
    clock.pass(Duration.ofSeconds(3));
    assertThat(get(amina, at("/vote?lang=cy")))
        .bodyText()
        .contains("lang=\"cy\" dir=\"auto\"", "Paentiwch y llawr.", "Paint the floor.", "English");
  }
}
