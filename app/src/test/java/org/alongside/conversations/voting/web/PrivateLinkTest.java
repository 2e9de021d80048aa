package org.alongside.conversations.voting.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.Map;
import java.util.Objects;
import org.alongside.conversations.Conversations;
import org.alongside.conversations.InConversation;
import org.alongside.conversations.voting.Vote;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A private link is one ballot, on whatever device. */
class PrivateLinkTest extends InConversation {

  private String link;

  @BeforeEach
  void given() {
    link = at("/with/" + voting.links(signs, 1, priya.id(), now()).getFirst());
  }

  private MvcTestResult press(String path, Map<String, String> form, Cookie... cookies) {
    var request = web.post().uri(to(path)).with(SecurityMockMvcRequestPostProcessors.csrf());
    form.forEach(request::param);
    if (cookies.length > 0) request.cookie(cookies);
    return request.exchange();
  }

  private Cookie begin() {
    return Objects.requireNonNull(press(link, Map.of()).getResponse().getCookie("ballot"));
  }

  private void vote(Cookie device, int number) {
    var form = Map.of("statement", said.get(number).value().toString(), "vote", "AGREE");
    assertThat(press(at("/vote"), form, device)).hasStatus(303);
  }

  @Test
  void looking_begins_nothing_and_pressing_begins_a_ballot_kept_in_a_cookie_of_this_conversation() {
    assertThat(anybodyReads(link)).hasStatusOk().bodyText().contains("Vote on 4 statements");
    assertThat(voting.of(signs)).isEmpty();
    var cookie = begin();
    assertThat(voting.of(signs)).hasSize(1);
    assertThat(cookie.isHttpOnly()).isTrue();
    assertThat(cookie.getPath()).isEqualTo(to(at("")));
    assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
  }

  @Test
  void on_another_device_it_is_the_same_ballot() {
    vote(begin(), 0);
    assertThat(anybodyReads(link)).bodyText().contains("You have given 1 vote with this link.");
    vote(begin(), 1);
    assertThat(voting.of(signs))
        .singleElement()
        .satisfies(ballot -> assertThat(voting.cast(ballot.id())).hasSize(2));
  }

  @Test
  void a_guess_leads_to_no_ballot_and_a_made_up_cookie_to_how_one_takes_part() {
    assertThat(anybodyReads(at("/with/guessed"))).hasStatus(409);
    assertThat(press(at("/with/guessed"), Map.of())).hasStatus(409);
    assertThat(web.get().uri(to(at("/vote"))).cookie(new Cookie("ballot", "guessed")).exchange())
        .bodyText()
        .contains("How to take part");
  }

  @Test
  void who_has_signed_in_votes_as_themselves() {
    assertThat(get(amina, link)).bodyText().contains("You are signed in as Amina Warsame");
    assertThat(post(amina, link, Map.of()).getResponse().getCookie("ballot")).isNull();
    assertThat(voting.of(signs)).isEmpty();
  }

  @Test
  void where_links_are_no_longer_given_out_those_who_have_begun_go_on() {
    var device = begin();
    var now = conversations.get(signs);
    conversations.change(
        signs,
        new Conversations.Plan(now.question(), now.lead(), true, false, null, ""),
        now.version(),
        priya.id(),
        now());
    vote(device, 0);
    assertThat(anybodyReads(link)).hasStatusOk();
  }

  @Test
  void taken_off_a_device_the_ballot_stays() {
    vote(begin(), 0);
    var gone = press(at("/forget"), Map.of()).getResponse().getCookie("ballot");
    assertThat(Objects.requireNonNull(gone).getMaxAge()).isZero();
    assertThat(voting.of(signs))
        .singleElement()
        .satisfies(
            ballot ->
                assertThat(voting.cast(ballot.id()))
                    .singleElement()
                    .matches(cast -> cast.vote() == Vote.AGREE));
  }
}
