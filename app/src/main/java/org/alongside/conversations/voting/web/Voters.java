package org.alongside.conversations.voting.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.alongside.conversations.ConversationId;
import org.alongside.conversations.voting.Holder;
import org.alongside.conversations.voting.Voting;
import org.alongside.people.Person;
import org.alongside.platform.pages.Frame;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Whose ballot it is: of whoever has signed in, else of whoever has begun with a private link on
 * this device. Its secret is a cookie that goes to that conversation only.
 */
@Component
public class Voters {

  private static final String COOKIE = "ballot";
  private static final Duration KEPT = Duration.ofDays(180);

  private final Voting voting;

  Voters(Voting voting) {
    this.voting = voting;
  }

  public Optional<Holder> holder(
      ConversationId conversation, Optional<Person> person, HttpServletRequest request) {
    return claimed(person, request)
        .filter(
            one -> one instanceof Holder.Somebody || voting.find(conversation, one).isPresent());
  }

  /** Who they say they are: a cookie may hold anything, and its ballot is still to be found. */
  static Optional<Holder> claimed(Optional<Person> person, HttpServletRequest request) {
    return person
        .<Holder>map(one -> new Holder.Somebody(one.id()))
        .or(
            () ->
                Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
                    .map(cookie -> new Holder.ByLink(cookie.getValue())));
  }

  void keep(
      ConversationId conversation,
      String secret,
      Frame frame,
      HttpServletRequest request,
      HttpServletResponse response) {
    cookie(secret, KEPT, conversation, frame, request, response);
  }

  void forget(
      ConversationId conversation,
      Frame frame,
      HttpServletRequest request,
      HttpServletResponse response) {
    cookie("", Duration.ZERO, conversation, frame, request, response);
  }

  private static void cookie(
      String secret,
      Duration kept,
      ConversationId conversation,
      Frame frame,
      HttpServletRequest request,
      HttpServletResponse response) {
    var cookie =
        ResponseCookie.from(COOKIE, secret)
            .path(frame.to(Screens.path(conversation)))
            .httpOnly(true)
            .sameSite("Lax")
            .secure(request.isSecure())
            .maxAge(kept)
            .build();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
  }
}
