package org.alongside.improvement.web;

import java.util.Optional;
import org.alongside.improvement.Change;
import org.alongside.improvement.ChangeId;
import org.alongside.improvement.Changes;
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

/** Gathers what the pages of a change show to one reader. */
@Component
@Transactional(readOnly = true)
class ChangeQueries {

  private final Initiatives initiatives;
  private final Memberships memberships;
  private final Changes changes;
  private final Origins origins;
  private final Somebody somebody;

  ChangeQueries(
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

  /** Only under the initiative that it belongs to: the gate has asked about that one. */
  Change change(String slug, ChangeId id) {
    Change change = changes.get(id);
    if (!change.initiative().equals(initiatives.get(slug).id())) throw new NotFound(id);
    return change;
  }

  ChangeFormPage form(String slug, ChangeForm form, Problems problems, Words words) {
    Initiative about = initiatives.get(slug);
    return new ChangeFormPage(
        slug, about.title(), origins.deliverable(about, words), form, problems.in(words));
  }

  ChangePage page(String slug, ChangeId id, Optional<Person> reader, Words words) {
    Initiative about = initiatives.get(slug);
    Change change = change(slug, id);
    return new ChangePage(
        slug,
        about.title(),
        change.title(),
        change.story(),
        change.measured(),
        change.picture() ? path(slug, id) + "/picture" : "",
        change.pictureWords(),
        words.say(
            "improvement.change.by",
            somebody.named(change.deliveredBy(), words),
            words.date(change.deliveredAt())),
        origins.of(Ref.of("change", id), about, memberships.sightOf(reader, about.id()), words),
        "/initiatives/" + slug + "/thread/change/" + id.value());
  }

  static String path(String slug, ChangeId id) {
    return "/initiatives/" + slug + "/changes/" + id.value();
  }
}
