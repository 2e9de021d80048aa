package org.alongside.improvement.web;

import java.util.List;
import java.util.Optional;
import org.alongside.improvement.Changes;
import org.alongside.improvement.NotDone;
import org.alongside.improvement.NotDoneId;
import org.alongside.initiatives.Initiative;
import org.alongside.initiatives.Initiatives;
import org.alongside.initiatives.Memberships;
import org.alongside.people.Person;
import org.alongside.platform.errors.NotFound;
import org.alongside.platform.errors.Problems;
import org.alongside.platform.trace.Ref;
import org.alongside.platform.words.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what the pages of what was not done show to one reader. */
@Component
@Transactional(readOnly = true)
class NotDoneQueries {

  private final Initiatives initiatives;
  private final Memberships memberships;
  private final Changes changes;
  private final Origins origins;
  private final Somebody somebody;

  NotDoneQueries(
      Initiatives initiatives,
      Memberships memberships,
      Changes changes,
      Origins origins,
      Somebody somebody) {
    this.initiatives = initiatives;
    this.memberships = memberships;
    this.changes = changes;
    this.origins = origins;
    this.somebody = somebody;
  }

  Initiative initiative(String slug) {
    return initiatives.get(slug);
  }

  NotDoneFormPage form(
      String slug, Person person, NotDoneForm form, Problems problems, Words words) {
    Initiative about = initiatives.get(slug);
    return new NotDoneFormPage(
        slug,
        about.title(),
        origins.offered(
            about, memberships.sightOf(Optional.of(person), about.id()), form.from(), words),
        form,
        problems.in(words));
  }

  NotDonePage page(String slug, NotDoneId id, Optional<Person> reader, Words words) {
    Initiative about = initiatives.get(slug);
    NotDone no =
        changes.notDone(List.of(id)).stream()
            .filter(found -> found.initiative().equals(about.id()))
            .findFirst()
            .orElseThrow(() -> new NotFound(id));
    var again = no.askAgain();
    return new NotDonePage(
        slug,
        about.title(),
        no.what(),
        no.reason(),
        words.say("improvement.not-done.by", somebody.named(no.by(), words), words.date(no.at())),
        again == null ? "" : words.say("improvement.ask-again", words.date(again)),
        origins.of(Ref.of("not-done", id), about, memberships.sightOf(reader, about.id()), words),
        "/initiatives/" + slug + "/thread/not-done/" + id.value());
  }

  static String path(String slug, NotDoneId id) {
    return "/initiatives/" + slug + "/not-done/" + id.value();
  }
}
