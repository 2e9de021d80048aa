package org.alongside.listening.web;

import gg.jte.Content;
import java.util.Map;
import java.util.Optional;
import org.alongside.initiatives.Initiative;
import org.alongside.initiatives.InitiativePanel;
import org.alongside.platform.access.Sight;
import org.alongside.platform.pages.Frame;
import org.alongside.platform.pages.Templates;
import org.springframework.stereotype.Component;

/** Beside "tell us": what others said, and for the team a way to enter what somebody says. */
@Component
class OthersSaidPanel implements InitiativePanel {

  private final Templates templates;

  OthersSaidPanel(Templates templates) {
    this.templates = templates;
  }

  @Override
  public Place place() {
    return Place.DO_NOW;
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public Optional<Content> show(Initiative initiative, Sight sight, Frame frame) {
    if (!initiative.listens()) return Optional.empty();
    return Optional.of(
        templates.part(
            "listening/others-said.jte",
            Map.of("frame", frame, "initiative", initiative.slug(), "team", sight == Sight.TEAM)));
  }
}
