package org.alongside.listening.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Map;
import java.util.Objects;
import org.alongside.listening.Audience;
import org.alongside.listening.ListeningTown;
import org.alongside.listening.ReceiptCode;
import org.alongside.listening.Voices;
import org.alongside.platform.access.Sight;
import org.alongside.platform.mail.Outbox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class GivingTest extends ListeningTown {

  private static final String START = "/initiatives/outpatients/voice";

  @Autowired private Voices voices;
  @Autowired private Outbox outbox;

  @BeforeEach
  void somethingListens() {
    outpatients();
  }

  @Test
  void a_voice_is_given_in_three_screens_without_an_account() {
    assertThat(web.get().uri(to(START))).hasStatusOk().bodyText().contains("Step 1 of 3");
    String who = next(send(START, Map.of("words", WORDS, "experience", "LIVED")));
    assertThat(web.get().uri(who)).hasStatusOk().bodyText().contains("Step 2 of 3");
    String how = next(send(inside(who), Map.of("audience", "ANONYMOUS")));
    assertThat(web.get().uri(how)).hasStatusOk().bodyText().contains("Step 3 of 3", WORDS);
    String given = next(send(inside(how), Map.of("how", "code")));

    var code = new ReceiptCode(given.split("/")[3]);
    assertThat(web.get().uri(given)).hasStatusOk().bodyText().contains(code.spoken());
    var voice = voices.find(code).orElseThrow();
    assertThat(voice.words()).isEqualTo(WORDS);
    assertThat(voice.audience()).isEqualTo(Audience.ANONYMOUS);
    assertThat(voice.contact()).isNull();
  }

  @Test
  void without_a_name_everybody_reads_how_the_giver_is_described_and_never_the_name() {
    String who = next(send(START, Map.of("words", WORDS)));
    String how =
        next(
            send(
                inside(who),
                Map.of("audience", "ANONYMOUS", "who", "Ravi Menon", "described", "a dad")));
    String given = next(send(inside(how), Map.of("how", "code")));
    var voice = voices.find(new ReceiptCode(given.split("/")[3])).orElseThrow();
    assertThat(voice.who()).isEmpty();
    assertThat(voice.whoFor(Sight.PUBLIC)).isEqualTo("a dad");
  }

  @Test
  void a_description_stays_with_the_choice_it_was_made_for() {
    String who = next(send(START, Map.of("words", WORDS)));
    assertThat(send(inside(who), Map.of("audience", "ANONYMOUS", "described", "x".repeat(101))))
        .hasStatus(422)
        .bodyText()
        .contains("Use at most 100 characters");
    String how = next(send(inside(who), Map.of("audience", "GROUP", "described", "a dad")));
    String given = next(send(inside(how), Map.of("how", "code")));
    assertThat(voices.find(new ReceiptCode(given.split("/")[3])).orElseThrow().described())
        .isEmpty();
  }

  @Test
  void giving_twice_or_going_back_leads_to_the_same_receipt() {
    String who = next(send(START, Map.of("words", WORDS)));
    String how = next(send(inside(who), Map.of("audience", "TEAM")));
    String given = next(send(inside(how), Map.of("how", "code")));
    assertThat(next(send(inside(how), Map.of("how", "code")))).isEqualTo(given);
    assertThat(next(send(inside(who), Map.of("audience", "NAMED", "who", "Me")))).isEqualTo(given);
    assertThat(next(web.get().uri(how).exchange())).isEqualTo(given);
    String token = who.split("/")[3];
    assertThat(next(web.get().uri(to(START + "?draft=" + token)).exchange())).isEqualTo(given);
  }

  @Test
  void an_address_is_written_to_once_with_the_code() {
    String who = next(send(START, Map.of("words", WORDS)));
    String how = next(send(inside(who), Map.of("audience", "TEAM")));
    String given = next(send(inside(how), Map.of("how", "email", "email", "amina@mail.example")));
    var code = new ReceiptCode(given.split("/")[3]);
    assertThat(outbox.newest(5))
        .singleElement()
        .satisfies(
            kept ->
                assertThat(String.join(" ", kept.letter().paragraphs())).contains(code.spoken()));
  }

  @Test
  void what_is_wrong_is_said_and_what_was_typed_is_kept() {
    assertThat(send(START, Map.of("words", " ", "kind", "IDEA")))
        .hasStatus(422)
        .bodyText()
        .contains("Write what happened or what matters to you", "value=\"IDEA\" checked");
    String who = next(send(START, Map.of("words", WORDS)));
    assertThat(send(inside(who), Map.of("audience", "NAMED"))).hasStatus(422);
    assertThat(send(inside(who), Map.of())).hasStatus(422);
    String how = next(send(inside(who), Map.of("audience", "TEAM")));
    assertThat(send(inside(how), Map.of("how", "email", "email", "amina at mail")))
        .hasStatus(422)
        .bodyText()
        .contains("amina at mail");
    assertThat(send(inside(how), Map.of("how", "account"))).hasStatus(422);
  }

  @Test
  void too_long_says_how_long_and_loses_nothing() {
    String long_ = "ö".repeat(100_001);
    assertThat(send(START, Map.of("words", long_)))
        .hasStatus(422)
        .bodyText()
        .contains("That is 100,001 characters long", long_);
  }

  @Test
  void every_script_and_sign_comes_through_as_it_was_given() {
    String words = "😀 <script>alert(1)</script> مرحبا & \"ok\"";
    String who = next(send(START, Map.of("words", words)));
    String how = next(send(inside(who), Map.of("audience", "TEAM")));
    assertThat(web.get().uri(how))
        .bodyText()
        .contains("😀 &lt;script&gt;", "مرحبا")
        .doesNotContain("<script>alert");
    String given = next(send(inside(how), Map.of("how", "code")));
    var voice = voices.find(new ReceiptCode(given.split("/")[3])).orElseThrow();
    assertThat(voice.words()).isEqualTo(words);
  }

  private MvcTestResult send(String path, Map<String, String> fields) {
    var request = web.post().uri(to(path)).with(csrf());
    fields.forEach(request::param);
    return request.exchange();
  }

  private static String next(MvcTestResult answer) {
    assertThat(answer).hasStatus3xxRedirection();
    return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
  }

  private String inside(String address) {
    return address.substring(to("").length());
  }
}
