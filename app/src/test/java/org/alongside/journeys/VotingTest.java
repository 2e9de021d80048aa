package org.alongside.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.alongside.conversations.ConversationId;
import org.alongside.conversations.voting.Ballot;
import org.alongside.conversations.voting.Cast;
import org.alongside.conversations.voting.Holder;
import org.alongside.conversations.voting.Vote;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Voting, as people do it who have no mouse, no JavaScript, no account, or no sight. */
class VotingTest extends InOpenTown {

  private static final List<String> STATEMENTS =
      List.of(
          "Ring me the day before.",
          "A letter is enough.",
          "Tell my daughter too.",
          "I want to choose the day.");

  private ConversationId conversation;
  private String path;

  @BeforeEach
  void four_statements_are_open() {
    conversation =
        cast.at(
            () ->
                ConversationAddresses.open(
                    this, "How do you want to hear about your bed?", STATEMENTS));
    path = ConversationAddresses.path(conversation);
  }

  private List<Cast> castBy(String key) {
    return cast.at(
        () ->
            voting.cast(
                voting
                    .find(conversation, new Holder.Somebody(person(key).id()))
                    .orElseThrow()
                    .id()));
  }

  @Test
  void by_keyboard_alone_the_focus_is_on_each_next_statement() {
    try (var gareth = new Voter(this, as("hospitals", "gareth"), Browser.WIDE, true)) {
      gareth.opens(path + "/vote?lang=en");
      Set<String> met = new HashSet<>();
      for (int i = 0; i < 4; i++) {
        met.add(gareth.statement());
        gareth.tabsTo("This matters a lot to me");
        gareth.strikes("Space");
        gareth.tabsTo(i % 2 == 0 ? "Agree" : "Disagree");
        gareth.strikesAndGoesOn(i % 2 == 0 ? "Enter" : "Space");
        if (i == 2) {
          gareth.tabsTo("Skip this");
          gareth.strikesAndGoesOn("Enter");
        }
        assertThat(gareth.focus()).isEqualTo(gareth.statement());
      }
      assertThat(met).containsExactlyInAnyOrderElementsOf(STATEMENTS);
      assertThat(gareth.statement()).isEqualTo("Thank you");
      assertThat(gareth.troubles()).isEmpty();
    }
    assertThat(castBy("gareth")).hasSize(4).allMatch(Cast::matters);
  }

  @Test
  void a_tick_and_enter_is_not_a_vote_and_a_letter_is_no_shortcut() {
    try (var gareth = new Voter(this, as("hospitals", "gareth"), Browser.WIDE, true)) {
      gareth.opens(path + "/vote?lang=en");
      for (String key : List.of("a", "d", "p", "1", "ArrowRight")) gareth.strikes(key);
      gareth.tabsTo("This matters a lot to me");
      gareth.strikes("Space");
      gareth.strikesAndGoesOn("Enter");
      assertThat(gareth.sees()).contains("Choose Agree, Disagree or Pass");
    }
    assertThat(cast.at(() -> voting.of(conversation))).isEmpty();
  }

  @Test
  void without_javascript_on_a_narrow_phone_she_votes_changes_her_mind_and_adds_what_is_missing() {
    try (var amina = new Voter(this, as("hospitals", "amina"), Browser.NARROW, false)) {
      amina.opens("/hospitals/initiatives/breathing");
      assertThat(amina.sees()).contains("4 statements, about 2 minutes");
      amina.opens(path);
      amina.presses("Vote on 4 statements");
      String first = amina.statement();
      assertThat(amina.scrollsSideways()).isFalse();
      assertThat(amina.lowestButton()).isGreaterThanOrEqualTo(44);
      amina.presses("Agree");
      amina.follows("Change my last vote");
      assertThat(amina.statement()).isEqualTo(first);
      assertThat(amina.sees()).contains("You agreed.");
      amina.presses("Disagree");
      assertThat(amina.sees()).contains("1 vote, 3 statements to go");
      amina.follows("Something is missing?");
      amina.writes("Tell me in my own language.");
      amina.presses("Add it");
      assertThat(amina.sees()).contains("Tell me in my own language.", "It waits until");
      assertThat(amina.scrollsSideways()).isFalse();
    }
    assertThat(castBy("amina"))
        .singleElement()
        .matches(one -> one.vote() == Vote.DISAGREE && !one.matters());
  }

  @Test
  void in_welsh_she_reads_the_statement_in_welsh_and_its_own_words_a_step_away() {
    var floor = cast.at(() -> statements.of(conversation)).getFirst();
    cast.at(
        () -> {
          statements.translate(floor.id(), "cy", "Ffoniwch fi y diwrnod cynt.");
          return true;
        });
    try (var gareth = new Voter(this, as("hospitals", "gareth"), Browser.NARROW, true)) {
      gareth.opens(path + "/vote?statement=" + floor.id().value() + "&lang=cy");
      assertThat(gareth.statement()).isEqualTo("Ffoniwch fi y diwrnod cynt.");
      assertThat(gareth.sees()).contains("Dim pleidlais eto, 4 gosodiad ar ôl");
      gareth.presses("Cytuno");
      assertThat(gareth.sees()).contains("1 bleidlais, 3 gosodiad ar ôl");
      gareth.opens(path + "/vote?lang=en");
    }
  }

  @Test
  void a_private_link_needs_no_account_and_leads_back_to_the_same_ballot_on_another_device() {
    String link = path + "/with/" + ConversationAddresses.link(this, conversation);
    try (var phone = new Voter(this, anybody(), Browser.NARROW, true)) {
      phone.opens(link);
      phone.presses("Vote on 4 statements");
      phone.presses("Pass");
      phone.opens(path);
      phone.presses("Vote on 3 more");
      assertThat(phone.sees()).contains("1 vote, 3 statements to go");
    }
    try (var library = new Voter(this, anybody(), Browser.WIDE, false)) {
      library.opens(link);
      assertThat(library.sees()).contains("You have given 1 vote with this link.");
      library.presses("Go on voting");
      library.presses("Agree");
      library.follows("My votes");
      library.presses("Take it off");
      library.opens(path + "/vote?lang=en");
      assertThat(library.sees()).contains("How to take part");
    }
    var ballots = cast.at(() -> voting.of(conversation));
    assertThat(ballots).singleElement().matches(one -> one.kind() == Ballot.Kind.LINK);
    assertThat(cast.at(() -> voting.cast(ballots.getFirst().id()))).hasSize(2);
  }

  @Test
  void who_does_not_see_hears_the_statement_how_far_it_is_and_three_answers_in_this_order() {
    try (var voter = new Voter(this, as("hospitals", "gareth"), Browser.WIDE, true)) {
      voter.opens(path + "/vote?lang=en");
      String statement = voter.statement();
      assertThat(voter.hears())
          .containsSubsequence(
              "No votes yet, 4 statements to go",
              "heading \"" + statement + "\" [level=1]",
              "checkbox \"This matters a lot to me\"",
              "group \"" + statement + "\"",
              "button \"Agree\"",
              "button \"Disagree\"",
              "button \"Pass\"",
              "link \"Stop for now: your votes are kept\"")
          .doesNotContain("button \"Choose\"");
    }
  }
}
