package org.alongside.initiatives.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.alongside.initiatives.Initiative;
import org.alongside.initiatives.Initiatives;
import org.alongside.initiatives.Member;
import org.alongside.initiatives.Memberships;
import org.alongside.people.People;
import org.alongside.people.Person;
import org.alongside.platform.Experience;
import org.alongside.platform.access.Allowed;
import org.alongside.platform.access.Who;
import org.alongside.platform.errors.Problems;
import org.alongside.platform.govuk.Option;
import org.alongside.platform.pages.Frame;
import org.alongside.platform.pages.Invalid;
import org.alongside.platform.pages.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who belongs to the group; what each brings, they say themselves. */
@Controller
class MemberController {

  private final Initiatives initiatives;
  private final Memberships memberships;
  private final People people;
  private final Clock clock;

  MemberController(Initiatives initiatives, Memberships memberships, People people, Clock clock) {
    this.initiatives = initiatives;
    this.memberships = memberships;
    this.people = people;
    this.clock = clock;
  }

  @GetMapping("/{org}/initiatives/{initiative}/members")
  @Allowed({Who.GROUP, Who.TEAM})
  Page list(@PathVariable String initiative, Person reader, Frame frame) {
    return page(initiatives.get(initiative), reader, "", "", Problems.none(), frame);
  }

  @PostMapping("/{org}/initiatives/{initiative}/members")
  @Allowed({Who.GROUP, Who.TEAM})
  Object create(
      @PathVariable String initiative,
      @RequestParam(defaultValue = "") String person,
      @RequestParam(defaultValue = "") String kind,
      Person reader,
      Frame frame) {
    var it = initiatives.get(initiative);
    var chosen = strangers(memberships.of(it.id())).filter(one -> id(one).equals(person)).findAny();
    var experience = experience(kind);
    var problems = Problems.none();
    if (chosen.isEmpty()) problems.add("person", "initiatives.members.choose");
    if (experience.isEmpty()) problems.add("kind", "initiatives.members.kind.problem");
    if (problems.any()) return new Invalid(page(it, reader, person, kind, problems, frame));
    memberships.join(it.id(), chosen.orElseThrow().id(), experience.orElseThrow(), clock.instant());
    return back(it, frame);
  }

  @PostMapping("/{org}/initiatives/{initiative}/members/me")
  @Allowed(Who.GROUP)
  Object update(
      @PathVariable String initiative,
      @RequestParam(defaultValue = "") String own,
      Person reader,
      Frame frame) {
    var it = initiatives.get(initiative);
    var experience = experience(own);
    if (experience.isEmpty()) {
      var problems = Problems.none().add("own", "initiatives.members.kind.problem");
      return new Invalid(page(it, reader, "", "", problems, frame));
    }
    memberships.bring(it.id(), reader.id(), experience.get());
    return back(it, frame);
  }

  @PostMapping("/{org}/initiatives/{initiative}/members/me/departure")
  @Allowed(Who.GROUP)
  String remove(@PathVariable String initiative, Person reader, Frame frame) {
    var it = initiatives.get(initiative);
    memberships.leave(it.id(), reader.id(), clock.instant());
    return "redirect:" + frame.to("/initiatives/" + it.slug());
  }

  private MembersPage page(
      Initiative it, Person reader, String person, String kind, Problems problems, Frame frame) {
    var members = memberships.of(it.id());
    var own = members.stream().filter(one -> one.person().equals(reader.id())).findAny();
    return new MembersPage(
        "/initiatives/" + it.slug(),
        it.title(),
        members.stream().map(one -> face(one, frame)).toList(),
        own.isPresent(),
        own.map(one -> one.experience().name()).orElse(""),
        options(members, frame),
        person,
        kind,
        problems);
  }

  private List<Option> options(List<Member> members, Frame frame) {
    var options = new ArrayList<Option>();
    options.add(Option.of("", frame.say("initiatives.members.choose")));
    strangers(members).forEach(one -> options.add(Option.of(id(one), one.name())));
    return options;
  }

  private Stream<Person> strangers(List<Member> members) {
    var here = members.stream().map(Member::person).toList();
    return people.all().stream().filter(one -> !here.contains(one.id()));
  }

  private static MembersPage.Face face(Member one, Frame frame) {
    return new MembersPage.Face(one.name(), one.about(), one.experience(), frame.date(one.since()));
  }

  private static Optional<Experience> experience(String name) {
    return Stream.of(Experience.values()).filter(one -> one.name().equals(name)).findAny();
  }

  private static String id(Person person) {
    return person.id().value().toString();
  }

  private static String back(Initiative it, Frame frame) {
    return "redirect:" + frame.to("/initiatives/" + it.slug() + "/members");
  }
}
