package org.alongside.conversations.voting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.alongside.conversations.InConversation;
import org.alongside.conversations.Reason;
import org.alongside.conversations.StatementId;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Somebody says what is missing and sees what became of it. */
class AddingTest extends InConversation {

  private MvcTestResult add(String words) {
    return post(amina, at("/add"), Map.of("words", words, "language", "en"));
  }

  private StatementId added() {
    return statements.givenBy(voting.ballot(signs, of(amina), now()).id()).getFirst().id();
  }

  @Test
  void it_waits_then_is_declined_with_a_reason_and_said_again() {
    assertThat(add("Draw foxes and ring bells."))
        .hasStatus(303)
        .hasHeader("Location", to(at("/mine?told=added#added")));
    assertThat(get(amina, at("/mine?told=added")))
        .bodyText()
        .contains("Draw foxes and ring bells.", "It waits until somebody", "Thank you.");

    statements.decline(
        added(), Reason.MORE_THAN_ONE_THING, "Which of the two first?", priya.id(), now());
    assertThat(get(amina, at("/mine")))
        .bodyText()
        .contains("more than one thing", "Which of the two first?", "Say it in other words");
    assertThat(get(amina, at("/add?from=" + added().value())))
        .bodyText()
        .contains("Draw foxes and ring bells.");
  }

  @Test
  void let_in_or_said_in_better_words_it_says_so() {
    add("Foxes on the floor.");
    statements.letIn(added(), priya.id(), now());
    assertThat(get(amina, at("/mine"))).bodyText().contains("It is in.");
    statements.reword(added(), List.of("Paint foxes on the floor."), priya.id(), now());
    assertThat(get(amina, at("/mine"))).bodyText().contains("Paint foxes on the floor.");
  }

  @Test
  void what_somebody_said_already_can_be_voted_on_at_once() {
    assertThat(add("more SIGNS!"))
        .hasHeader("Location", to(at("/vote?statement=" + said.get(1).value() + "#statement")));
  }

  @Test
  void too_long_or_nothing_is_told_and_kept() {
    assertThat(add("f".repeat(201))).hasStatus(422).bodyText().contains("f".repeat(201));
    assertThat(add(" ")).hasStatus(422).bodyText().contains("Write what is missing");
  }

  @Test
  void ten_may_wait_and_the_eleventh_is_refused_with_a_sentence() {
    for (int i = 0; i < 10; i++) add("Fox number " + i);
    assertThat(add("Fox number 10")).hasStatus(409).bodyText().contains("wait to be read");
  }
}
