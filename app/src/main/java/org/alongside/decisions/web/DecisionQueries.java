package org.alongside.decisions.web;

import java.util.ArrayList;
import java.util.Optional;
import org.alongside.decisions.Decision;
import org.alongside.decisions.DecisionId;
import org.alongside.decisions.Decisions;
import org.alongside.decisions.Option;
import org.alongside.initiatives.Initiative;
import org.alongside.initiatives.Initiatives;
import org.alongside.initiatives.Memberships;
import org.alongside.people.People;
import org.alongside.people.Person;
import org.alongside.platform.access.Forbidden;
import org.alongside.platform.access.Sight;
import org.alongside.platform.errors.NotFound;
import org.alongside.platform.errors.Problems;
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
    var said = inWords(decision, words);
    var stances = new StancesDrawn(decision, words);
    var rests = evidence.of(decision, slug, memberships.sightOf(reader, initiative.id()), words);
    return new DecisionPage(
        slug,
        initiative.title(),
        path(slug, id),
        said.kicker(),
        decision.question(),
        said.recorded(),
        stances.drawing().wide(),
        stances.drawing().narrow(),
        said.counts(),
        decision.parts().isEmpty() ? "" : words.say("decisions.sides", stances.decidedBy()),
        said.dissent(),
        said.options(),
        rests.sentence(),
        rests.themes(),
        rests.statements(),
        rests.voices(),
        "/initiatives/" + slug + "/thread/decision/" + id.value(),
        said.stood(),
        acting(initiative, decision, reader, typed, problems, words));
  }

  OutcomePage outcomePage(
      String slug, DecisionId id, @Nullable OutcomeForm typed, Problems problems, Words words) {
    Initiative initiative = initiatives.get(slug);
    Decision decision = decision(slug, id);
    var said = inWords(decision, words);
    boolean moved = typed != null && typed.read() != decision.version();
    return new OutcomePage(
        path(slug, id),
        decision.question(),
        decision.options().stream().map(Option::name).toList(),
        said.dissent(),
        said.counts(),
        decision.parts().isEmpty(),
        decision.needsLived(initiative.way().claimed()),
        moved ? said.meanwhile() : "",
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

  private DecisionInWords inWords(Decision decision, Words words) {
    return new DecisionInWords(decision, people.named(decision.people()), words);
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
