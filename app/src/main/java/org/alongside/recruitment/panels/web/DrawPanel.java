package org.alongside.recruitment.panels.web;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.initiatives.Initiative;
import org.alongside.initiatives.InitiativePanel;
import org.alongside.platform.access.Sight;
import org.alongside.platform.pages.Frame;
import org.alongside.platform.pages.Templates;
import org.alongside.recruitment.Opportunities;
import org.alongside.recruitment.Opportunity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** On the page of an initiative: that people were drawn by lot, and where to check it. */
@Component
@Transactional(readOnly = true)
public class DrawPanel implements InitiativePanel {

  public record Drawn(String words, String proof) {}

  private final Opportunities opportunities;
  private final ProofQueries proofs;
  private final Places places;
  private final Templates templates;

  DrawPanel(Opportunities opportunities, ProofQueries proofs, Places places, Templates templates) {
    this.opportunities = opportunities;
    this.proofs = proofs;
    this.places = places;
    this.templates = templates;
  }

  @Override
  public InitiativePanel.Place place() {
    return InitiativePanel.Place.BELOW;
  }

  @Override
  public int order() {
    return 60;
  }

  @Override
  public Optional<Content> show(Initiative initiative, Sight sight, Frame frame) {
    List<Drawn> drawn =
        opportunities.of(initiative.id()).stream()
            .filter(Opportunity::isSealed)
            .flatMap(one -> drawn(one, frame).stream())
            .toList();
    return drawn.isEmpty()
        ? Optional.empty()
        : Optional.of(
            templates.part("recruitment/part/drawn.jte", Map.of("frame", frame, "drawn", drawn)));
  }

  private Optional<Drawn> drawn(Opportunity opportunity, Frame frame) {
    var place = places.of(opportunity.id());
    return proofs
        .first(place)
        .map(
            one ->
                new Drawn(
                    frame.say(
                        one.drawn() == null ? "panels.open.sealed" : "panels.open.drawn",
                        place.role(),
                        frame.say("panels.level.people", one.rules().seats())),
                    place.proof()));
  }
}
