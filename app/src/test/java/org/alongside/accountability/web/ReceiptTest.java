package org.alongside.accountability.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.alongside.accountability.InStory;
import org.alongside.accountability.Loops;
import org.alongside.listening.Audience;
import org.alongside.listening.Decline;
import org.alongside.listening.Given;
import org.alongside.platform.Experience;
import org.alongside.platform.trace.Ref;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What one giver finds with their code. */
class ReceiptTest extends InStory {

  private static final String WORDS = "We walked round for forty minutes.";

  @Autowired private Loops loops;

  @Test
  void a_receipt_says_who_owes_an_answer_and_by_when() {
    var given = says(WORDS, Experience.LIVED, Audience.TEAM);
    assertThat(page(given))
        .contains(WORDS)
        .contains("Nobody has answered yet")
        .contains("Priya Nair")
        .contains("Due 20 January")
        .contains("Only the team may see this");
  }

  @Test
  void answers_stand_there_whether_for_everyone_or_for_one() {
    var given = says(WORDS, Experience.LIVED, Audience.ANONYMOUS);
    shown(given);
    moderation.reply(given.voice(), "I am sorry.", false, mei.id(), now());
    moderation.reply(given.voice(), "We look at the signs.", true, priya.id(), now());
    assertThat(page(given))
        .contains("Dr Mei Lee wrote to you")
        .contains("I am sorry.")
        .contains("We look at the signs.")
        .contains("Was this any good?");
  }

  @Test
  void it_follows_the_words_to_what_changed_and_opening_it_closes_the_loop() {
    var given = says(WORDS, Experience.LIVED, Audience.ANONYMOUS);
    var other = says("A cupboard!", Experience.LEARNT, Audience.ANONYMOUS);
    var theme = theme("We can’t find it", List.of(shown(given), shown(other)));
    var change = done(promised(decided("Signs that a child can follow", theme)));
    assertThat(page(given)).contains("You are to be told what came of it").contains("Dr Mei Lee");
    told(Ref.of("change", change));
    assertThat(loops.isClosed(given.voice())).isFalse();
    assertThat(page(given))
        .contains("Your words stand beside those of one other person")
        .contains("Signs that a child can follow")
        .contains("Fox footprints")
        .contains("You opened this on")
        .contains("The loop is closed.");
    assertThat(loops.isClosed(given.voice())).isTrue();
    assertThat(loops.isClosed(other.voice())).isFalse();
  }

  @Test
  void a_no_has_its_reason_and_a_wish_to_reword_its_words() {
    var declined = says(WORDS, Experience.LIVED, Audience.NAMED);
    moderation.decline(
        declined.voice(), Decline.NAMES_SOMEBODY, "It names a nurse.", priya.id(), now());
    assertThat(page(declined)).contains("It names a nurse.").doesNotContain("Still open");
    var asked = says(WORDS, Experience.LIVED, Audience.NAMED);
    moderation.askToReword(asked.voice(), "Please leave out the name.", priya.id(), now());
    assertThat(page(asked)).contains("Please leave out the name.").contains("/edit");
  }

  @Test
  void what_was_taken_back_leaves_only_the_fact() {
    var given = says(WORDS, Experience.LIVED, Audience.NAMED);
    shown(given);
    voices.withdraw(given.voice(), now());
    assertThat(page(given)).contains("You took your words back").doesNotContain(WORDS);
  }

  @Test
  void nobody_else_finds_or_keeps_a_receipt() {
    var given = says(WORDS, Experience.LIVED, Audience.NAMED);
    var answer = answer(given.code().words());
    assertThat(answer).headers().hasValue("X-Robots-Tag", "noindex, nofollow, noarchive");
    assertThat(answer).headers().hasValue("Referrer-Policy", "no-referrer");
    assertThat(answer).headers().hasValue("Cache-Control", "no-store");
    var none = answer("no-such-receipt-here");
    assertThat(none).hasStatus(404);
    assertThat(none).bodyText().contains("We have no receipt with these words");
  }

  private MvcTestResult answer(String code) {
    return web.get().uri(to("/receipt/" + code)).exchange();
  }

  private String page(Given given) {
    var answer = answer(given.code().words());
    assertThat(answer).hasStatusOk();
    return Pages.html(answer);
  }
}
