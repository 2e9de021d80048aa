package org.alongside.decisions.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.alongside.decisions.Decision;
import org.alongside.decisions.DecisionId;
import org.alongside.decisions.Decisions;
import org.alongside.decisions.Option;
import org.alongside.decisions.Part;
import org.alongside.decisions.Said;
import org.alongside.decisions.Stance;
import org.alongside.initiatives.Initiative;
import org.alongside.initiatives.Initiatives;
import org.alongside.initiatives.Memberships;
import org.alongside.people.People;
import org.alongside.people.Person;
import org.alongside.people.PersonId;
import org.alongside.platform.access.Forbidden;
import org.alongside.platform.access.Sight;
import org.alongside.platform.errors.NotFound;
import org.alongside.platform.errors.Problems;
import org.alongside.platform.pictures.State;
import org.alongside.platform.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what the page of a decision shows to one reader. */
@Component
@Transactional(readOnly = true)
class DecisionQueries {

  private final Initiatives initiatives;
  private final Memberships memberships;
  private final Decisions decisions;
  private final People people;
  private final EvidenceQueries evidence;

  DecisionQueries(
      Initiatives initiatives,
      Memberships memberships,
      Decisions decisions,
      People people,
      EvidenceQueries evidence) {
    this.initiatives = initiatives;
    this.memberships = memberships;
    this.decisions = decisions;
    this.people = people;
    this.evidence = evidence;
  }

  Initiative initiative(String slug) {
    return initiatives.get(slug);
  }

  /** Only under the initiative that it belongs to: the gate has asked about that one. */
  Decision decision(String slug, DecisionId id) {
    Decision decision = decisions.get(id);
    if (!decision.initiative().equals(initiatives.get(slug).id())) throw new NotFound(id);
    return decision;
  }

  boolean openToReader(String slug, DecisionId id, Optional<Person> reader) {
    Decision decision = decision(slug, id);
    return !decision.open()
        || memberships.sightOf(reader, decision.initiative()).covers(Sight.GROUP);
  }

  DecisionPage page(
      String slug,
      DecisionId id,
      Optional<Person> reader,
      @Nullable StanceForm typed,
      Problems problems,
      Words words) {
    if (!openToReader(slug, id, reader)) throw new Forbidden();
    Initiative initiative = initiatives.get(slug);
    Decision decision = decision(slug, id);
    var named = people.named(everybody(decision));
    var stances = new StancesDrawn(decision, words);
    var rests = evidence.of(decision, slug, memberships.sightOf(reader, initiative.id()), words);
    return new DecisionPage(
        slug,
        initiative.title(),
        path(slug, id),
        kicker(decision, words),
        decision.question(),
        recorded(decision, named, words),
        stances.drawing().wide(),
        stances.drawing().narrow(),
        counts(decision, words),
        decision.parts().isEmpty() ? "" : words.say("decisions.sides", stances.decidedBy()),
        dissent(decision, named, words),
        decision.options().stream().map(option -> line(option, words)).toList(),
        rests.sentence(),
        rests.themes(),
        rests.voices(),
        "/initiatives/" + slug + "/thread/decision/" + id.value(),
        decision.parts().stream()
            .sorted((a, b) -> b.stance().compareTo(a.stance()))
            .map(part -> stood(part, named, words))
            .toList(),
        acting(initiative, decision, reader, typed, problems, words));
  }

  OutcomePage outcomePage(
      String slug, DecisionId id, @Nullable OutcomeForm typed, Problems problems, Words words) {
    Initiative initiative = initiatives.get(slug);
    Decision decision = decision(slug, id);
    var named = people.named(everybody(decision));
    boolean moved = typed != null && typed.read() != decision.version();
    return new OutcomePage(
        path(slug, id),
        decision.question(),
        decision.options().stream().map(Option::name).toList(),
        dissent(decision, named, words),
        counts(decision, words),
        decision.parts().isEmpty(),
        decision.needsLived(initiative.way().claimed()),
        moved ? meanwhile(decision, named, words) : "",
        !decision.open(),
        typed == null
            ? OutcomeForm.blank(decision.options().size(), decision.version())
            : typed.after(decision.version()),
        problems.in(words));
  }

  WrittenStancePage writtenPage(
      String slug,
      DecisionId id,
      String person,
      String said,
      StanceForm form,
      Problems problems,
      Words words) {
    Decision decision = decision(slug, id);
    var members = new ArrayList<org.alongside.platform.govuk.Option>();
    members.add(
        org.alongside.platform.govuk.Option.of("", words.say("decisions.written.choose-person")));
    for (var member : memberships.of(decision.initiative()))
      members.add(
          org.alongside.platform.govuk.Option.of(
              member.person().value().toString(), member.name()));
    return new WrittenStancePage(
        path(slug, id), decision.question(), members, person, said, form, problems.in(words));
  }

  static String path(String slug, DecisionId id) {
    return "/initiatives/" + slug + "/decisions/" + id.value();
  }

  static String counts(Decision decision, Words words) {
    return decision.parts().isEmpty()
        ? words.say("decisions.nobody-yet")
        : words.say(
            "decisions.counts",
            decision.count(Stance.AGREE),
            decision.count(Stance.ABSTAIN),
            decision.count(Stance.DISAGREE));
  }

  private static List<PersonId> everybody(Decision decision) {
    var all = new ArrayList<PersonId>();
    for (Part part : decision.parts()) {
      all.add(part.person());
      if (part.writtenBy() != null) all.add(part.writtenBy());
    }
    if (decision.outcome() != null) all.add(decision.outcome().recordedBy());
    return all;
  }

  private static String kicker(Decision decision, Words words) {
    var outcome = decision.outcome();
    return outcome == null
        ? words.say("decisions.kicker.open", words.date(decision.openedAt()))
        : words.say("decisions.kicker.closed", words.date(outcome.at()));
  }

  private static DecisionPage.@Nullable Recorded recorded(
      Decision decision, Map<PersonId, Person> named, Words words) {
    var outcome = decision.outcome();
    if (outcome == null) return null;
    var again = outcome.lookAgain();
    return new DecisionPage.Recorded(
        outcome.decided(),
        outcome.reasons(),
        outcome.answer(),
        again == null ? "" : words.say("decisions.look-again", words.weekday(again)),
        words.say(
            "decisions.recorded-by",
            name(named, outcome.recordedBy(), words),
            words.date(outcome.at())));
  }

  private static String meanwhile(Decision decision, Map<PersonId, Person> named, Words words) {
    var outcome = decision.outcome();
    if (outcome != null)
      return words.say(
          "decisions.meanwhile.closed",
          name(named, outcome.recordedBy(), words),
          outcome.decided());
    var last = decision.parts().getLast();
    return words.say(
        "decisions.meanwhile.stance",
        name(named, last.person(), words),
        words.say("decisions.stance", last.stance()));
  }

  private static List<DecisionPage.Dissent> dissent(
      Decision decision, Map<PersonId, Person> named, Words words) {
    return decision.dissent().stream()
        .map(
            part ->
                new DecisionPage.Dissent(
                    part.words(),
                    name(named, part.person(), words),
                    part.experience(),
                    words.say("platform.experience", part.experience()),
                    part.said() == Said.SELF
                        ? words.say("decisions.wrote-this")
                        : how(part, named, words)))
        .toList();
  }

  private static DecisionPage.Stood stood(Part part, Map<PersonId, Person> named, Words words) {
    return new DecisionPage.Stood(
        StancesDrawn.mark(part.stance()),
        name(named, part.person(), words),
        words.say("decisions.stance", part.stance()),
        part.experience(),
        words.say("platform.experience", part.experience()),
        part.words(),
        part.said() == Said.SELF ? "" : how(part, named, words));
  }

  private static String how(Part part, Map<PersonId, Person> named, Words words) {
    return words.say(
        part.said() == Said.PHONE ? "decisions.said.phone" : "decisions.said.room",
        name(named, Objects.requireNonNullElse(part.writtenBy(), part.person()), words));
  }

  private static String name(Map<PersonId, Person> named, PersonId id, Words words) {
    Person person = named.get(id);
    return person == null ? words.say("decisions.somebody") : person.name();
  }

  private static DecisionPage.OptionLine line(Option option, Words words) {
    var verdict = option.verdict();
    if (verdict == null)
      return new DecisionPage.OptionLine(option.name(), option.words(), null, null);
    State state =
        switch (verdict) {
          case CHOSEN -> State.KEPT;
          case NOT_NOW -> State.DUE;
          case NO -> State.NOT_DONE;
        };
    return new DecisionPage.OptionLine(
        option.name(), option.words(), state, words.say("decisions.verdict", verdict));
  }

  private DecisionPage.@Nullable Acting acting(
      Initiative initiative,
      Decision decision,
      Optional<Person> reader,
      @Nullable StanceForm typed,
      Problems problems,
      Words words) {
    if (!decision.open() || reader.isEmpty()) return null;
    Person person = reader.get();
    if (memberships.experienceOf(person.id(), initiative.id()).isEmpty()) return null;
    var taken = decision.parts().stream().filter(p -> p.person().equals(person.id())).findFirst();
    boolean needsLived = decision.needsLived(initiative.way().claimed());
    return new DecisionPage.Acting(
        needsLived,
        !needsLived && !decision.parts().isEmpty(),
        taken.isPresent(),
        person.team(),
        typed != null ? typed : taken.map(StanceForm::of).orElse(StanceForm.BLANK),
        problems.in(words));
  }
}
