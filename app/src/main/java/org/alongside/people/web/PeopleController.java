package org.alongside.people.web;

import java.time.Clock;
import java.util.stream.Collectors;
import org.alongside.people.Contacts;
import org.alongside.people.People;
import org.alongside.people.Person;
import org.alongside.people.Welcomes;
import org.alongside.platform.access.Allowed;
import org.alongside.platform.access.Who;
import org.alongside.platform.errors.Problems;
import org.alongside.platform.mail.Outbox;
import org.alongside.platform.pages.Frame;
import org.alongside.platform.pages.Invalid;
import org.alongside.platform.pages.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who is here, and welcoming somebody. */
@Controller
class PeopleController {

  private final People people;
  private final Welcomes welcomes;
  private final Outbox outbox;
  private final Clock clock;

  PeopleController(People people, Welcomes welcomes, Outbox outbox, Clock clock) {
    this.people = people;
    this.welcomes = welcomes;
    this.outbox = outbox;
    this.clock = clock;
  }

  @GetMapping("/{org}/people")
  @Allowed(Who.ADMINISTRATOR)
  Page list(Frame frame) {
    var lines = people.all().stream().map(person -> line(person, frame)).toList();
    return new PeoplePage(lines, outbox.waiting());
  }

  @GetMapping("/{org}/people/new")
  @Allowed(Who.ADMINISTRATOR)
  Page blank() {
    return new WelcomePage("", "", "", Problems.none());
  }

  @PostMapping("/{org}/people")
  @Allowed(Who.ADMINISTRATOR)
  Object create(
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String about,
      @RequestParam(defaultValue = "") String email,
      Person by,
      Frame frame) {
    var problems = Names.problems(name, about);
    if (!Contacts.isAddress(email)) problems.add("email", "people.address");
    else if (people.known(email).isPresent()) problems.add("email", "people.known-already");
    if (problems.any()) return new Invalid(new WelcomePage(name, about, email, problems));
    var id = welcomes.welcome(name, about, email, frame.lang(), by, clock.instant());
    return "redirect:" + frame.to("/people/" + id.value()) + "?done=welcomed";
  }

  private static PeoplePage.Line line(Person person, Frame frame) {
    String roles =
        person.roles().stream()
            .map(role -> frame.say("people.role", role))
            .collect(Collectors.joining(", "));
    return new PeoplePage.Line(
        person.id().value().toString(), person.name(), person.about(), roles);
  }
}
