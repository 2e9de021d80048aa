package org.alongside.conversations.maps.web;

import gg.jte.Content;
import java.util.Map;
import java.util.Optional;
import org.alongside.initiatives.Initiative;
import org.alongside.initiatives.InitiativePanel;
import org.alongside.platform.access.Sight;
import org.alongside.platform.pages.Frame;
import org.alongside.platform.pages.Templates;
import org.springframework.stereotype.Component;

/** On an initiative’s page: its conversations, and what came out of those that are closed. */
@Component
class HeldPanel implements InitiativePanel {

  private final ConversationsQueries conversations;
  private final Templates templates;

  HeldPanel(ConversationsQueries conversations, Templates templates) {
    this.conversations = conversations;
    this.templates = templates;
  }

  @Override
  public Place place() {
    return Place.BELOW;
  }

  @Override
  public int order() {
    return 25;
  }

  @Override
  public Optional<Content> show(Initiative initiative, Sight sight, Frame frame) {
    var page = conversations.of(initiative, frame);
    if (page.open().isEmpty() && page.closed().isEmpty()) return Optional.empty();
    return Optional.of(
        templates.part("conversations/held-panel.jte", Map.of("frame", frame, "page", page)));
  }
}
