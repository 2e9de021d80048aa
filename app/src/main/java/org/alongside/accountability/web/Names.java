package org.alongside.accountability.web;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.alongside.accountability.Report;
import org.alongside.accountability.Story;
import org.alongside.initiatives.InitiativeId;
import org.alongside.initiatives.Memberships;
import org.alongside.people.People;
import org.alongside.people.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The people of a thread, with the kind of experience that they say they bring. */
@Component
@Transactional(readOnly = true)
class Names {

  private final Memberships memberships;
  private final People people;

  Names(Memberships memberships, People people) {
    this.memberships = memberships;
    this.people = people;
  }

  /** Everybody who is named in what came of it, in two questions to the database. */
  Map<PersonId, Line.Somebody> of(Story story, Collection<PersonId> others) {
    return of(
        story.initiative().id(),
        Stream.of(
                story.themes().stream().map(theme -> theme.namedBy()),
                story.promises().stream().map(promise -> promise.owner()),
                story.changes().stream().map(change -> change.deliveredBy()),
                story.reports().stream()
                    .flatMap(report -> report.authors().stream().map(Report.Author::person)),
                others.stream())
            .flatMap(all -> all)
            .distinct()
            .toList());
  }

  private Map<PersonId, Line.Somebody> of(InitiativeId initiative, List<PersonId> ids) {
    Map<PersonId, Line.Somebody> named = new HashMap<>();
    people
        .named(ids)
        .forEach((id, person) -> named.put(id, new Line.Somebody(person.name(), null)));
    memberships
        .of(initiative)
        .forEach(
            member ->
                named.computeIfPresent(
                    member.person(),
                    (_, _) -> new Line.Somebody(member.name(), member.experience())));
    return named;
  }
}
