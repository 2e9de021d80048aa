package org.alongside.initiatives.web;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.initiatives.Initiative;
import org.alongside.initiatives.Initiatives;
import org.alongside.initiatives.Memberships;
import org.alongside.people.MyPanel;
import org.alongside.people.Person;
import org.alongside.platform.pages.Frame;
import org.alongside.platform.pages.Templates;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** On somebody's own page: the groups they are in. */
@Component
@Transactional(readOnly = true)
class MyGroupsPanel implements MyPanel {

  private final Initiatives initiatives;
  private final Memberships memberships;
  private final Templates templates;

  MyGroupsPanel(Initiatives initiatives, Memberships memberships, Templates templates) {
    this.initiatives = initiatives;
    this.memberships = memberships;
    this.templates = templates;
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public Optional<Content> show(Person person, Frame frame) {
    List<Initiative> groups =
        initiatives.all().stream()
            .filter(one -> memberships.experienceOf(person.id(), one.id()).isPresent())
            .toList();
    return groups.isEmpty()
        ? Optional.empty()
        : Optional.of(
            templates.part("initiatives/groups.jte", Map.of("frame", frame, "groups", groups)));
  }
}
