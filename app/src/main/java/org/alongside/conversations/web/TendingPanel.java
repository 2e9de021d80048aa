package org.alongside.conversations.web;

import static org.alongside.conversations.web.Place.path;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.conversations.Conversations;
import org.alongside.initiatives.Initiative;
import org.alongside.initiatives.InitiativePanel;
import org.alongside.platform.access.Sight;
import org.alongside.platform.pages.Frame;
import org.alongside.platform.pages.Templates;
import org.springframework.stereotype.Component;

/** On an initiative's page, the team's way to its conversations, those being prepared too. */
@Component
public class TendingPanel implements InitiativePanel {

  public record Entry(String path, String question, String stands) {}

  private final Conversations conversations;
  private final Templates templates;

  TendingPanel(Conversations conversations, Templates templates) {
    this.conversations = conversations;
    this.templates = templates;
  }

  @Override
  public Place place() {
    return Place.DO_NOW;
  }

  @Override
  public int order() {
    return 30;
  }

  @Override
  public Optional<Content> show(Initiative initiative, Sight sight, Frame frame) {
    if (sight != Sight.TEAM) return Optional.empty();
    List<Entry> entries =
        conversations.of(initiative.id()).stream()
            .map(
                one ->
                    new Entry(
                        path(initiative, one),
                        one.question(),
                        TendingQueries.stands(one, frame.words())))
            .toList();
    return Optional.of(
        templates.part(
            "conversations/tending-panel.jte",
            Map.of("frame", frame, "initiative", initiative.slug(), "entries", entries)));
  }
}
