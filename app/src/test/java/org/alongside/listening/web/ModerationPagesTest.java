package org.alongside.listening.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.alongside.Conversation;
import org.alongside.listening.Moderation;
import org.alongside.listening.Voice;
import org.alongside.listening.VoiceId;
import org.alongside.listening.VoiceState;
import org.alongside.platform.mail.Outbox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ModerationPagesTest extends Conversation {

  @Autowired Moderation moderation;
  @Autowired Outbox outbox;

  VoiceId voice;
  String path;

  @BeforeEach
  void aVoiceThatWaits() {
    voice = said("The lift was out again.");
    path = "/voices/" + voice.value();
  }

  @Test
  void a_voice_is_shown_and_that_is_taken_back() {
    assertThat(sends(priya, path + "/publication")).hasStatus3xxRedirection();
    assertThat(read().state()).isEqualTo(VoiceState.PUBLISHED);
    assertThat(reads(priya, path + "?done=shown")).bodyText().contains("can read it now", "Undo");
    assertThat(sends(priya, path + "/publication/removal")).hasStatus3xxRedirection();
    assertThat(read().state()).isEqualTo(VoiceState.RECEIVED);
  }

  @Test
  void pressing_twice_shows_it_once_and_says_so() {
    sends(priya, path + "/publication");
    assertThat(sends(priya, path + "/publication"))
        .hasStatus(409)
        .bodyText()
        .contains("Somebody else has done something with this voice");
  }

  @Test
  void an_answer_goes_out_under_ones_own_name_and_is_sent() {
    assertThat(reads(priya, path + "/replies/new"))
        .bodyText()
        .contains("Priya Nair", "The lift was out again.");
    assertThat(sends(priya, path + "/replies", "words", "It is mended now.", "open", "yes"))
        .hasStatus3xxRedirection();
    assertThat(outbox.newest(1).getFirst().letter().paragraphs()).contains("It is mended now.");
    assertThat(reads(priya, path + "?done=replied-open"))
        .bodyText()
        .contains("stands beside what they said", "Priya Nair answered for all to read");
    assertThat(read().waits()).isFalse();
  }

  @Test
  void an_answer_needs_words_and_who_may_read_them() {
    assertThat(sends(priya, path + "/replies", "words", " "))
        .hasStatus(422)
        .bodyText()
        .contains("Write your answer", "Choose who may read your answer");
    assertThat(sends(priya, path + "/replies", "words", "Kept as typed"))
        .hasStatus(422)
        .bodyText()
        .contains("Kept as typed");
    assertThat(read().waits()).isTrue();
  }

  @Test
  void somebody_is_asked_for_other_words_and_told_why() {
    assertThat(sends(priya, path + "/rewording", "words", "")).hasStatus(422);
    sends(priya, path + "/rewording", "words", "Please leave out the name.");
    assertThat(read().state()).isEqualTo(VoiceState.REWORD_ASKED);
    assertThat(outbox.newest(1).getFirst().letter().paragraphs())
        .contains("Please leave out the name.");
  }

  @Test
  void a_no_needs_a_reason_and_its_words_are_sent() {
    assertThat(sends(priya, path + "/decline", "words", "It names a nurse."))
        .hasStatus(422)
        .bodyText()
        .contains("Choose a reason", "It names a nurse.");
    sends(priya, path + "/decline", "reason", "NAMES_SOMEBODY", "words", "It names a nurse.");
    assertThat(read().state()).isEqualTo(VoiceState.DECLINED);
    assertThat(outbox.newest(1).getFirst().letter().paragraphs()).contains("It names a nurse.");
  }

  @Test
  void where_somebody_may_be_in_danger_the_page_says_whom_to_alarm() {
    assertThat(reads(priya, path + "/decline/new?reason=SAFEGUARDING"))
        .bodyText()
        .contains("ring 999", "safeguarding lead", "01632 960123");
    assertThat(
            sends(
                priya,
                path + "/decline",
                "reason",
                "SAFEGUARDING",
                "words",
                "We are looking after this."))
        .hasStatus3xxRedirection()
        .hasHeader("Location", to(path) + "?done=alarm");
  }

  @Test
  void a_member_of_the_group_does_none_of_this() {
    for (String act :
        new String[] {"/publication", "/publication/removal", "/replies", "/rewording", "/decline"})
      assertThat(sends(carol, path + act, "words", "No", "open", "yes", "reason", "OTHER"))
          .hasStatus(403);
    assertThat(read().state()).isEqualTo(VoiceState.RECEIVED);
  }

  private Voice read() {
    return voices.get(voice);
  }
}
