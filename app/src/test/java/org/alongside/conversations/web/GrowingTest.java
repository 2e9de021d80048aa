package org.alongside.conversations.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.alongside.conversations.ConversationId;
import org.alongside.conversations.Statement;
import org.alongside.initiatives.WayOfWorking;
import org.alongside.listening.Audience;
import org.alongside.listening.Channel;
import org.alongside.listening.Gift;
import org.alongside.listening.VoiceId;
import org.alongside.listening.VoiceKind;
import org.alongside.listening.Voices;
import org.alongside.platform.Experience;
import org.alongside.platform.trace.Ref;
import org.alongside.platform.trace.Trace;
import org.alongside.themes.ThemeId;
import org.alongside.themes.Themes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A statement grows from what people said, and stays tied to it. */
class GrowingTest extends InTending {

  @Autowired private Voices voices;
  @Autowired private Themes themes;
  @Autowired private Trace trace;

  private ConversationId signs;
  private ThemeId lost;
  private VoiceId lift;
  private VoiceId hidden;

  @BeforeEach
  void people_said_where_they_got_lost() {
    signs = prepared();
    lost = themes.name(outpatients, "We get lost", priya.id(), now());
    lift = said("Out of the lift and no sign at all.");
    hidden = said("I cried in the corridor.");
    voices.withdraw(hidden, now());
  }

  private VoiceId said(String words) {
    var id =
        voices
            .give(
                new Gift(
                    outpatients,
                    VoiceKind.STORY,
                    words,
                    "en",
                    Experience.LIVED,
                    Audience.ANONYMOUS,
                    "Amina Warsame",
                    "",
                    Channel.WEB,
                    null,
                    null,
                    null,
                    ""),
                now())
            .voice();
    themes.mark(lost, id, 0, words.length(), priya.id(), now());
    return id;
  }

  private String grow() {
    return path(signs) + "/statements/new?theme=" + lost.value();
  }

  @Test
  void quotes_stand_beside_the_statement_as_far_as_one_may_see_them() {
    assertThat(words(tom, path(signs) + "/statements/new")).contains("We get lost");
    assertThat(words(tom, grow()))
        .contains("Out of the lift and no sign at all.")
        .doesNotContain("I cried in the corridor.");
  }

  @Test
  void from_voice_and_theme_the_thread_leads_over_the_statement_to_the_conversation() {
    var sent =
        tom(
            grow(),
            "words",
            "There is no sign at the lift.",
            "language",
            "en",
            "voices",
            "" + lift.value());
    assertThat(words(tom, leadsTo(sent)))
        .contains("It is in. You can write another.", "Made from this theme so far");
    Statement made = statements.of(signs).getFirst();
    var statement = Ref.of("statement", made.id());
    for (Ref from : List.of(Ref.of("voice", lift), Ref.of("theme", lost)))
      assertThat(trace.onwards(List.of(from)))
          .extracting("to")
          .contains(statement, Ref.of("conversation", signs));
    assertThat(words(tom, path(signs, made.id()))).contains("It grew from", "We get lost");
  }

  @Test
  void a_voice_that_nobody_may_see_is_not_tied_to_anything() {
    tom(grow(), "words", "Nobody helps.", "voices", "" + hidden.value());
    assertThat(trace.onwards(List.of(Ref.of("voice", hidden))))
        .filteredOn(link -> link.from().kind().equals("voice"))
        .extracting("to")
        .containsExactly(Ref.of("theme", lost));
  }

  @Test
  void what_is_too_long_or_nothing_is_told_and_kept() {
    String long201 = "x".repeat(Statement.LONGEST + 1);
    var answer = tom(grow(), "words", long201, "voices", "" + lift.value());
    assertThat(answer).hasStatus(422);
    assertThat(body(answer)).contains(long201, "checked");
    assertThat(tom(grow(), "words", " ")).hasStatus(422);
    assertThat(statements.of(signs)).isEmpty();
  }

  @Test
  void the_same_words_twice_are_one_statement() {
    tom(grow(), "words", "There is no sign.");
    var again = tom(grow(), "words", "there is NO sign");
    assertThat(words(tom, leadsTo(again))).contains("This was here already");
    assertThat(statements.of(signs)).hasSize(1);
  }

  @Test
  void a_theme_of_elsewhere_is_not_found_here() {
    var other = begin("sleep", WayOfWorking.CONSULT);
    var nights = themes.name(other, "Nights", priya.id(), now());
    assertThat(get(tom, path(signs) + "/statements/new?theme=" + nights.value())).hasStatus(404);
  }
}
