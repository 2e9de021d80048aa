package org.alongside.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import org.alongside.people.Contacts;
import org.alongside.people.Person;
import org.alongside.people.SignInLinks;
import org.alongside.platform.access.Allowed;
import org.alongside.platform.access.Who;
import org.alongside.platform.errors.Problems;
import org.alongside.platform.limits.Limited;
import org.alongside.platform.pages.Invalid;
import org.alongside.platform.pages.Page;
import org.alongside.platform.tenancy.Organisation;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Ask for a link, look at it, use it once, leave. */
@Controller
class SignInController {

  private static final long MINUTES = SignInLinks.VALID.toMinutes();

  private final SignInLinks links;
  private final Presence presence;
  private final Clock clock;

  SignInController(SignInLinks links, Presence presence, Clock clock) {
    this.links = links;
    this.presence = presence;
    this.clock = clock;
  }

  @GetMapping("/{org}/sign-in")
  @Allowed(Who.ANYONE)
  Page blank(@RequestParam(defaultValue = "") String next) {
    return new SignInPage("", next, MINUTES, Problems.none());
  }

  @PostMapping("/{org}/sign-in")
  @Allowed(Who.ANYONE)
  @Limited(aMinute = 10)
  Page create(
      @RequestParam(defaultValue = "") String email, @RequestParam(defaultValue = "") String next) {
    if (!Contacts.isAddress(email)) {
      var problems = Problems.none().add("email", "people.address");
      return new Invalid(new SignInPage(email, next, MINUTES, problems));
    }
    links.request(email, next, clock.instant());
    return new SignInSentPage(email.strip(), next, MINUTES);
  }

  // Looking never signs in: mail programs look at links by themselves.
  @GetMapping("/{org}/sign-in/{token}")
  @Allowed(Who.ANYONE)
  Page show(@PathVariable String token, Optional<Person> person) {
    return page(token, links.isGood(token, clock.instant()), person);
  }

  @PostMapping("/{org}/sign-in/{token}")
  @Allowed(Who.ANYONE)
  @Limited(aMinute = 20)
  Object open(
      @PathVariable String token,
      Organisation organisation,
      Optional<Person> person,
      HttpServletRequest request,
      HttpServletResponse response) {
    var opened = links.open(token, clock.instant());
    if (opened.isEmpty()) return page(token, false, person);
    presence.enter(opened.get().person(), organisation.id(), request, response);
    return "redirect:" + Destination.within(organisation, opened.get().next()).path();
  }

  @PostMapping("/{org}/sign-out")
  @Allowed(Who.ANYONE)
  @Limited(aMinute = 30)
  String remove(Organisation organisation, HttpServletRequest request) {
    presence.leave(request);
    return "redirect:/" + organisation.slug() + "/";
  }

  private static Page page(String token, boolean good, Optional<Person> person) {
    return new SignInLinkPage(token, good, MINUTES, person.map(Person::name).orElse(""));
  }
}
