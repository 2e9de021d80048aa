package org.alongside.decisions.web;

import gg.jte.Content;
import java.util.Map;
import java.util.Optional;
import org.alongside.decisions.Decision;
import org.alongside.decisions.Decisions;
import org.alongside.initiatives.Initiative;
import org.alongside.initiatives.InitiativePanel;
import org.alongside.initiatives.Memberships;
import org.alongside.platform.access.Sight;
import org.alongside.platform.pages.Frame;
import org.alongside.platform.pages.Templates;
import org.springframework.stereotype.Component;

/** To members, among what they can do now: the questions that wait for what they think. */
@Component
public class OpenQuestionsPanel implements InitiativePanel {

  public record Open(String path, String question) {}

  private final Decisions decisions;
  private final Memberships memberships;
  private final Templates templates;

  OpenQuestionsPanel(Decisions decisions, Memberships memberships, Templates templates) {
    this.decisions = decisions;
    this.memberships = memberships;
    this.templates = templates;
  }

  @Override
  public Place place() {
    return Place.DO_NOW;
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public Optional<Content> show(Initiative initiative, Sight sight, Frame frame) {
    if (!memberships.has(frame.visitor(), initiative.id())) return Optional.empty();
    var open =
        decisions.of(initiative.id()).stream()
            .filter(Decision::open)
            .map(d -> new Open(DecisionQueries.path(initiative.slug(), d.id()), d.question()))
            .toList();
    return open.isEmpty()
        ? Optional.empty()
        : Optional.of(
            templates.part("decisions/part/to-say.jte", Map.of("frame", frame, "open", open)));
  }
}
