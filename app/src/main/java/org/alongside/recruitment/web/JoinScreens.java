package org.alongside.recruitment.web;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.alongside.people.Person;
import org.alongside.people.Telephones;
import org.alongside.platform.errors.Problems;
import org.alongside.platform.tenancy.Organisation;
import org.alongside.platform.words.Words;
import org.alongside.recruitment.Application;
import org.alongside.recruitment.JoiningToken;
import org.alongside.recruitment.Joinings;
import org.alongside.recruitment.Opportunities;
import org.alongside.recruitment.Opportunity;
import org.alongside.recruitment.Reaching;
import org.springframework.stereotype.Component;

/** Puts together what the three screens and the thank-you page show. */
@Component
class JoinScreens {

  private final Opportunities opportunities;
  private final Telephones telephones;
  private final Reaching reaching;

  JoinScreens(Opportunities opportunities, Telephones telephones, Reaching reaching) {
    this.opportunities = opportunities;
    this.telephones = telephones;
    this.reaching = reaching;
  }

  JoinDoorPage door(Opportunity about, String door, String whose, String draft, Problems problems) {
    return new JoinDoorPage(
        about.id().value().toString(), about.notice().role(), door, whose, draft, problems);
  }

  JoinNeedsPage needs(
      JoiningToken draft,
      Joinings.Kept kept,
      NeedsForm form,
      Map<String, String> answers,
      String household,
      Words words,
      Problems problems) {
    boolean another = kept.open().another();
    var questions = opportunities.get(kept.opportunity()).questions();
    return new JoinNeedsPage(
        draft.value(),
        kept.opportunity().value().toString(),
        another,
        form,
        another ? Asked.about(questions, answers, words) : Asked.of(questions, answers, words),
        household,
        problems);
  }

  JoinNamePage name(
      JoiningToken draft,
      Joinings.Kept kept,
      NameForm form,
      Optional<Person> person,
      Problems problems) {
    return new JoinNamePage(
        draft.value(),
        opportunities.get(kept.opportunity()).notice().role(),
        kept.open().another(),
        person.map(Person::name).orElse(""),
        form,
        problems);
  }

  JoinedPage joined(Application application, Organisation organisation, Words words) {
    var opportunity = opportunities.get(application.opportunity());
    var contact = application.contact();
    boolean rung = contact != null && telephones.of(contact).isPresent();
    boolean silent = contact != null && telephones.isSilent(contact);
    return new JoinedPage(
        opportunity.notice().role(),
        rung,
        silent ? application.code().spoken() : "",
        silent ? "/take-part/mine/" + application.code().words() : "",
        Objects.requireNonNullElse(organisation.phone(), ""),
        words.weekday(opportunity.notice().closes()),
        reaching.reaches(application)
            ? words.say("recruitment.joined.told")
            : words.say("recruitment.joined.told.code", Mine.look(opportunity, words)));
  }
}
