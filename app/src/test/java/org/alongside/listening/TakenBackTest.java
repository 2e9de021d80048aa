package org.alongside.listening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.alongside.people.Role;
import org.alongside.platform.errors.Refusal;
import org.alongside.platform.mail.Outbox;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Words that were taken back stay so, wherever they had been on their way to. */
class TakenBackTest extends ListeningTown {

  private static final String ANSWER = "We are sorry about your son.";

  @Autowired private Gifts gifts;
  @Autowired private Voices voices;
  @Autowired private VoiceStore store;
  @Autowired private Moderation moderation;
  @Autowired private Outbox outbox;
  @Autowired private TransactionTemplate transaction;

  @Test
  void letters_about_it_go_even_when_their_reader_gave_other_words_too() {
    var one = given();
    var other = given();
    var tom = someone("Tom Ashworth", Role.MODERATOR);
    moderation.reply(one.voice(), ANSWER, false, tom.id(), now());
    voices.withdraw(one.voice(), now());
    assertThat(outbox.newest(50).stream().map(kept -> kept.letter().toString()))
        .noneMatch(letter -> letter.contains(ANSWER) || letter.contains(one.code().words()))
        .anyMatch(letter -> letter.contains(other.code().words()));
  }

  @Test
  void a_change_that_was_under_way_does_not_bring_them_again() {
    var one = given();
    voices.withdraw(one.voice(), now());
    assertThat(
            transaction.<Boolean>execute(
                _ -> store.words(one.voice(), WORDS, Audience.TEAM, "Amina", "")))
        .isFalse();
    assertThat(voices.get(one.voice()).words()).isEmpty();
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> moderation.judge(one.voice(), Verdict.PARTLY, "Amina again.", now()));
  }

  @Test
  void an_answer_that_is_sent_twice_is_one_answer_and_one_letter() {
    var one = given();
    var tom = someone("Tom Ashworth", Role.MODERATOR);
    var reply = moderation.reply(one.voice(), ANSWER, false, tom.id(), now());
    assertThat(moderation.reply(one.voice(), ANSWER, false, tom.id(), now())).isEqualTo(reply);
    assertThat(outbox.newest(50))
        .filteredOn(kept -> kept.letter().paragraphs().contains(ANSWER))
        .hasSize(1);
  }

  private Given given() {
    return gifts.give(
        gift(Audience.ANONYMOUS), new HearBack.ByEmail("amina@x.example", "en"), "form", now());
  }
}
