package org.alongside.recruitment.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.alongside.people.Person;
import org.alongside.people.PersonId;
import org.alongside.platform.access.Allowed;
import org.alongside.platform.access.Who;
import org.alongside.platform.errors.Problems;
import org.alongside.platform.errors.Refusal;
import org.alongside.platform.limits.Limited;
import org.alongside.platform.pages.Frame;
import org.alongside.platform.pages.Invalid;
import org.alongside.platform.pages.Typed;
import org.alongside.platform.tenancy.Organisation;
import org.alongside.recruitment.Application;
import org.alongside.recruitment.Applications;
import org.alongside.recruitment.Begun;
import org.alongside.recruitment.Door;
import org.alongside.recruitment.JoiningToken;
import org.alongside.recruitment.Joinings;
import org.alongside.recruitment.Opportunities;
import org.alongside.recruitment.Opportunity;
import org.alongside.recruitment.OpportunityId;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Put a name down: which door, what helps, who it is. */
@Controller
class JoinController {

  private static final String ANOTHER = "another";
  private static final String MINE = "mine";

  private final Opportunities opportunities;
  private final Applications applications;
  private final Joinings joinings;
  private final JoinScreens screens;
  private final Clock clock;

  JoinController(
      Opportunities opportunities,
      Applications applications,
      Joinings joinings,
      JoinScreens screens,
      Clock clock) {
    this.opportunities = opportunities;
    this.applications = applications;
    this.joinings = joinings;
    this.screens = screens;
    this.clock = clock;
  }

  @GetMapping("/{org}/take-part/{opportunity}/join")
  @Allowed(Who.ANYONE)
  Object blank(
      @PathVariable OpportunityId opportunity,
      @RequestParam(defaultValue = "") String draft,
      Frame frame) {
    var about = takingNames(opportunity);
    if (draft.isEmpty()) return screens.door(about, "", "", "", Problems.none());
    var kept = joinings.get(new JoiningToken(draft));
    if (kept.became() != null) return to(frame, new JoiningToken(draft), "thanks");
    var begun = kept.open();
    return screens.door(
        about, begun.door().name(), begun.another() ? ANOTHER : MINE, draft, Problems.none());
  }

  @PostMapping("/{org}/take-part/{opportunity}/join")
  @Allowed(Who.ANYONE)
  @Limited(aMinute = 30)
  Object create(
      @PathVariable OpportunityId opportunity,
      @RequestParam MultiValueMap<String, String> fields,
      Frame frame) {
    var about = takingNames(opportunity);
    var typed = new Typed(fields);
    var door = Choices.one(Door.class, typed.in("door"));
    String whose = typed.in("whose");
    var problems = Problems.none();
    if (door.isEmpty()) problems.add("door", "recruitment.door-needed");
    if (!whose.equals(ANOTHER) && !whose.equals(MINE))
      problems.add("whose", "recruitment.whose-needed");
    if (problems.any())
      return new Invalid(screens.door(about, typed.in("door"), whose, typed.in("draft"), problems));
    var token = keep(about, door.orElseThrow(), whose.equals(ANOTHER), typed.in("draft"));
    return to(frame, token, "needs");
  }

  @GetMapping("/{org}/take-part/joining/{draft}/needs")
  @Allowed(Who.ANYONE)
  Object edit(@PathVariable JoiningToken draft, Frame frame) {
    var kept = joinings.get(draft);
    if (kept.became() != null) return to(frame, draft, "thanks");
    var begun = kept.open();
    return screens.needs(
        draft,
        kept,
        NeedsForm.of(begun.needs()),
        begun.answers(),
        begun.household(),
        frame.words(),
        Problems.none());
  }

  @PostMapping("/{org}/take-part/joining/{draft}/needs")
  @Allowed(Who.ANYONE)
  @Limited(aMinute = 30)
  Object update(
      @PathVariable JoiningToken draft,
      @RequestParam MultiValueMap<String, String> fields,
      Frame frame) {
    var kept = joinings.get(draft);
    if (kept.became() != null) return to(frame, draft, "thanks");
    var typed = new Typed(fields);
    var form = NeedsForm.of(typed);
    var answers = Asked.answers(opportunities.get(kept.opportunity()).questions(), typed);
    String household = typed.in("household");
    var problems = form.problems();
    Typed.atMost(problems, "household", household, 100);
    if (problems.any())
      return new Invalid(
          screens.needs(draft, kept, form, answers, household, frame.words(), problems));
    joinings.keep(draft, kept.open().saying(form.said(), answers, household), clock.instant());
    return to(frame, draft, "name");
  }

  @GetMapping("/{org}/take-part/joining/{draft}/name")
  @Allowed(Who.ANYONE)
  Object show(@PathVariable JoiningToken draft, Optional<Person> person, Frame frame) {
    var kept = joinings.get(draft);
    if (kept.became() != null) return to(frame, draft, "thanks");
    if (!kept.open().asked()) return to(frame, draft, "needs");
    return screens.name(draft, kept, NameForm.BLANK, person, Problems.none());
  }

  @PostMapping("/{org}/take-part/joining/{draft}/name")
  @Allowed(Who.ANYONE)
  @Limited(aMinute = 10)
  Object join(
      @PathVariable JoiningToken draft,
      @RequestParam MultiValueMap<String, String> fields,
      Optional<Person> person,
      Frame frame) {
    var kept = joinings.get(draft);
    if (kept.became() != null) return to(frame, draft, "thanks");
    if (!kept.open().asked()) return to(frame, draft, "needs");
    boolean another = kept.open().another();
    var form = NameForm.of(new Typed(fields));
    var problems = form.problems(another, person.isPresent());
    if (problems.any()) return new Invalid(screens.name(draft, kept, form, person, problems));
    PersonId by = person.filter(Person::team).map(Person::id).orElse(null);
    joinings.join(draft, form.who(another, person, frame.lang()), by, clock.instant());
    return to(frame, draft, "thanks");
  }

  @GetMapping("/{org}/take-part/joining/{draft}/thanks")
  @Allowed(Who.ANYONE)
  Object thanks(
      @PathVariable JoiningToken draft,
      Optional<Person> person,
      Organisation organisation,
      Frame frame) {
    var became = joinings.get(draft).became();
    if (became == null) return to(frame, draft, "name");
    Application application = applications.get(became);
    boolean own = person.filter(one -> one.id().equals(application.person())).isPresent();
    return own
        ? "redirect:" + frame.to("/take-part/mine/" + application.code().words())
        : screens.joined(application, organisation, frame.words());
  }

  private Opportunity takingNames(OpportunityId id) {
    var about = opportunities.get(id);
    if (!about.takesNames(LocalDate.now(clock)))
      throw new Refusal("recruitment.closed", about.notice().role());
    return about;
  }

  /** Going back and on again writes onto the same draft. */
  private JoiningToken keep(Opportunity about, Door door, boolean another, String draft) {
    if (draft.isEmpty())
      return joinings.begin(about.id(), Begun.at(door, another), clock.instant());
    var token = new JoiningToken(draft);
    var kept = joinings.get(token);
    if (kept.became() == null) joinings.keep(token, kept.open().by(door, another), clock.instant());
    return token;
  }

  private static String to(Frame frame, JoiningToken draft, String screen) {
    return "redirect:" + frame.to("/take-part/joining/" + draft.value() + "/" + screen);
  }
}
