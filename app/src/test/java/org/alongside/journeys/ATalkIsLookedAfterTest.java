package org.alongside.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.alongside.conversations.Conversation;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** From what people said to a conversation that is open, and one that others held. */
class ATalkIsLookedAfterTest extends InOpenTown {

  private static final String QUESTION = "What should mornings be like?";
  private static final String STATEMENT = "The plan should be said out loud at breakfast.";

  @Test
  void without_a_script_a_statement_grows_from_a_quote_and_the_thread_leads_from_it_to_the_talk() {
    try (var tom = new TalkKeeper(this, "tom", "ward-7", false)) {
      tom.prepares(QUESTION);
      assertThat(tom.sees()).contains("It begins with a statement");
      tom.grows("Everybody knows the plan but me", "Three people told me", STATEMENT);
      assertThat(tom.sees()).contains("2 more statements");
      tom.says("Breakfast should come with the plan.");
      tom.says("Visitors should be let in at breakfast.");
      tom.opens();
      assertThat(tom.sees()).contains("It is open. People can vote now.");
      var talk = talk();
      assertThat(
              tom.reads("/hospitals/initiatives/ward-7/thread/conversation/" + talk.id().value()))
          .contains(
              "Everybody knows the plan but me", "3 statements that people vote on", QUESTION);
      var grown = cast.at(() -> statements.of(talk.id())).getFirst();
      assertThat(tom.reads("/hospitals/initiatives/ward-7/thread/statement/" + grown.id().value()))
          .contains("Three people told me three different days", STATEMENT, QUESTION);
    }
  }

  @Test
  void a_conversation_that_others_held_comes_in_through_the_page() {
    var data = data();
    if (data.isEmpty()) System.out.println("Skipped: there is no conversation of others here");
    Assumptions.assumeTrue(data.isPresent());
    try (var tom = new TalkKeeper(this, "tom", "breathing", true)) {
      tom.prepares("What should come of Brexit?");
      tom.bringsIn(
          data.get().resolve("comments.csv"),
          data.get().resolve("canonical-votes.csv"),
          "Brexit consensus, Polis open data, CC BY 4.0");
      assertThat(tom.sees()).contains("50 statements, 5,312 votes and 204 ballots came in.");
      tom.goesOn();
      tom.opens();
      assertThat(tom.sees()).contains("204 ballots count", "Polis open data, CC BY 4.0");
      assertThat(tom.troubles()).isEmpty();
    }
  }

  private Conversation talk() {
    return cast.at(() -> conversations.of(cast.initiative("ward-7").id())).stream()
        .filter(one -> one.question().equals(QUESTION))
        .findFirst()
        .orElseThrow();
  }

  private static Optional<Path> data() {
    return Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
        .map(directory -> directory.resolve("shared/data/opinion-map/brexit-consensus"))
        .filter(Files::exists)
        .findFirst();
  }
}
