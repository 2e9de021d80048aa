package org.alongside.decisions.web;

import gg.jte.Content;
import java.util.List;
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
import org.alongside.platform.pictures.State;
import org.alongside.platform.words.Words;
import org.springframework.stereotype.Component;

/** What was decided, on the initiative's page; to members, what is open too. */
@Component
public class DecisionsPanel implements InitiativePanel {

  public record Shown(List<Line> lines, boolean mayPut, String put) {}

  public record Line(
      String path, String question, String words, State state, String stands, String counts) {}

  private final Decisions decisions;
  private final Memberships memberships;
  private final Templates templates;

  DecisionsPanel(Decisions decisions, Memberships memberships, Templates templates) {
    this.decisions = decisions;
    this.memberships = memberships;
    this.templates = templates;
  }

  @Override
  public Place place() {
    return Place.BELOW;
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public Optional<Content> show(Initiative initiative, Sight sight, Frame frame) {
    boolean group = sight.covers(Sight.GROUP);
    var lines =
        decisions.of(initiative.id()).stream()
            .filter(decision -> group || !decision.open())
            .map(decision -> line(initiative, decision, frame.words()))
            .toList();
    if (lines.isEmpty() && !group) return Optional.empty();
    var shown =
        new Shown(
            lines,
            memberships.has(frame.visitor(), initiative.id()),
            "/initiatives/" + initiative.slug() + "/decisions/new");
    return Optional.of(
        templates.part("decisions/part/list.jte", Map.of("frame", frame, "shown", shown)));
  }

  private static Line line(Initiative initiative, Decision decision, Words words) {
    var outcome = decision.outcome();
    String path = DecisionQueries.path(initiative.slug(), decision.id());
    String counts = DecisionInWords.counts(decision, words);
    return outcome == null
        ? new Line(
            path, decision.question(), "", State.DUE, words.say("decisions.still-open"), counts)
        : new Line(
            path,
            decision.question(),
            outcome.decided(),
            State.KEPT,
            words.say("decisions.decided-on", words.date(outcome.at())),
            counts);
  }
}
