package org.alongside.improvement.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.improvement.ChangeId;
import org.alongside.improvement.Changes;
import org.alongside.improvement.Commitment;
import org.alongside.improvement.CommitmentId;
import org.alongside.improvement.Commitments;
import org.alongside.initiatives.Initiative;
import org.alongside.initiatives.Initiatives;
import org.alongside.initiatives.Memberships;
import org.alongside.people.Person;
import org.alongside.people.PersonId;
import org.alongside.platform.Experience;
import org.alongside.platform.errors.NotFound;
import org.alongside.platform.errors.Problems;
import org.alongside.platform.govuk.Option;
import org.alongside.platform.trace.Ref;
import org.alongside.platform.trace.Trace;
import org.alongside.platform.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what the pages of a promise show to one reader. */
@Component
@Transactional(readOnly = true)
class PromiseQueries {

  private final Initiatives initiatives;
  private final Memberships memberships;
  private final Commitments commitments;
  private final Changes changes;
  private final Origins origins;
  private final Trace trace;
  private final Somebody somebody;

  PromiseQueries(
      Initiatives initiatives,
      Memberships memberships,
      Commitments commitments,
      Changes changes,
      Origins origins,
      Trace trace,
      Somebody somebody) {
    this.initiatives = initiatives;
    this.memberships = memberships;
    this.commitments = commitments;
    this.changes = changes;
    this.origins = origins;
    this.trace = trace;
    this.somebody = somebody;
  }

  Initiative initiative(String slug) {
    return initiatives.get(slug);
  }

  /** Only under the initiative that it belongs to: the gate has asked about that one. */
  Commitment promise(String slug, CommitmentId id) {
    Commitment promise = commitments.get(id);
    if (!promise.initiative().equals(initiatives.get(slug).id())) throw new NotFound(id);
    return promise;
  }

  PromiseFormPage form(
      String slug, Person person, PromiseForm form, Problems problems, Words words) {
    Initiative about = initiatives.get(slug);
    return new PromiseFormPage(
        slug,
        about.title(),
        origins.offered(
            about, memberships.sightOf(Optional.of(person), about.id()), form.from(), words),
        owners(about, words),
        form,
        problems.in(words));
  }

  PromisePage page(
      String slug,
      CommitmentId id,
      Optional<Person> reader,
      PromisePage.@Nullable Acting typed,
      Words words) {
    Initiative about = initiatives.get(slug);
    Commitment promise = promise(slug, id);
    Ref self = Ref.of("commitment", id);
    Experience experience =
        memberships.experienceOf(promise.owner(), about.id()).orElse(Experience.UNSAID);
    var end = promise.end();
    return new PromisePage(
        slug,
        about.title(),
        path(slug, id),
        promise.words(),
        somebody.named(promise.owner(), words),
        experience,
        words.say("platform.experience", experience),
        words.date(promise.madeAt()),
        Standing.of(promise, words),
        end == null ? "" : end.words(),
        origins.of(self, about, memberships.sightOf(reader, about.id()), words),
        delivered(slug, self),
        "/initiatives/" + slug + "/thread/commitment/" + id.value(),
        acting(promise, about, reader, typed));
  }

  Optional<PersonId> owner(String slug, String chosen) {
    return memberships.of(initiatives.get(slug).id()).stream()
        .map(member -> member.person())
        .filter(person -> person.value().toString().equals(chosen))
        .findFirst();
  }

  static String path(String slug, CommitmentId id) {
    return "/initiatives/" + slug + "/promises/" + id.value();
  }

  private List<PromisePage.Delivered> delivered(String slug, Ref promise) {
    var ids =
        trace.onwards(List.of(promise)).stream()
            .filter(link -> link.from().equals(promise) && link.to().kind().equals("change"))
            .map(link -> new ChangeId(link.to().id()))
            .toList();
    return changes.all(ids).stream()
        .map(
            change ->
                new PromisePage.Delivered(change.title(), ChangeQueries.path(slug, change.id())))
        .toList();
  }

  private PromisePage.@Nullable Acting acting(
      Commitment promise,
      Initiative about,
      Optional<Person> reader,
      PromisePage.@Nullable Acting typed) {
    boolean member =
        reader.flatMap(person -> memberships.experienceOf(person.id(), about.id())).isPresent();
    if (!member || !promise.open()) return null;
    return typed != null
        ? typed
        : new PromisePage.Acting("commitment:" + promise.id().value(), "", "", Map.of());
  }

  private List<Option> owners(Initiative about, Words words) {
    List<Option> owners = new ArrayList<>();
    owners.add(Option.of("", words.say("improvement.owner.choose")));
    for (var member : memberships.of(about.id()))
      owners.add(Option.of(member.person().value().toString(), member.name()));
    return owners;
  }
}
