package org.alongside.people.web;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.alongside.people.People;
import org.alongside.people.Person;
import org.alongside.people.PersonId;
import org.alongside.people.Role;
import org.alongside.platform.access.Allowed;
import org.alongside.platform.access.Who;
import org.alongside.platform.errors.Problems;
import org.alongside.platform.govuk.Choice;
import org.alongside.platform.pages.Frame;
import org.alongside.platform.pages.Invalid;
import org.alongside.platform.pages.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Somebody's parts in the work: given and taken by an administrator. */
@Controller
class PersonController {

  // Everybody here is a member; the others are given.
  private static final Set<Role> GIVEN = EnumSet.complementOf(EnumSet.of(Role.MEMBER));

  private final People people;
  private final Clock clock;

  PersonController(People people, Clock clock) {
    this.people = people;
    this.clock = clock;
  }

  @GetMapping("/{org}/people/{person}")
  @Allowed(Who.ADMINISTRATOR)
  Page edit(
      @PathVariable PersonId person, @RequestParam(defaultValue = "") String done, Frame frame) {
    var shown = people.get(person);
    return page(shown, shown.roles(), Problems.none(), told(done, shown, frame), frame);
  }

  @PostMapping("/{org}/people/{person}/roles")
  @Allowed(Who.ADMINISTRATOR)
  Object update(
      @PathVariable PersonId person,
      @RequestParam(name = "roles", required = false) List<String> wanted,
      Person by,
      Frame frame) {
    var changed = people.get(person);
    var roles = EnumSet.noneOf(Role.class);
    GIVEN.stream()
        .filter(role -> wanted != null && wanted.contains(role.name()))
        .forEach(roles::add);
    if (isLastAdministrator(changed) && !roles.contains(Role.ADMINISTRATOR)) {
      var problems = Problems.none().add("roles", "people.last-administrator");
      return new Invalid(page(changed, roles, problems, "", frame));
    }
    people.change(changed, roles, by.id(), clock.instant());
    return "redirect:" + frame.to("/people/" + person.value()) + "?done=saved";
  }

  private boolean isLastAdministrator(Person person) {
    return person.is(Role.ADMINISTRATOR)
        && people.all().stream().filter(other -> other.is(Role.ADMINISTRATOR)).count() == 1;
  }

  private static String told(String done, Person person, Frame frame) {
    return switch (done) {
      case "welcomed" -> frame.say("people.welcomed", person.name());
      case "saved" -> frame.say("people.roles.saved", person.name());
      default -> "";
    };
  }

  private static PersonPage page(
      Person person, Set<Role> roles, Problems problems, String told, Frame frame) {
    return new PersonPage(
        person.id().value().toString(),
        person.name(),
        person.about(),
        GIVEN.stream().map(role -> choice(role, frame)).toList(),
        Stream.concat(roles.stream(), Stream.of(Role.MEMBER)).map(Role::name).toList(),
        problems,
        told);
  }

  private static Choice choice(Role role, Frame frame) {
    return Choice.of(role.name(), frame.say("people.role", role))
        .hint(frame.say("people.role-does", role));
  }
}
