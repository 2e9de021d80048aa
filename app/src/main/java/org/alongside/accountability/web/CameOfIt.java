package org.alongside.accountability.web;

import gg.jte.Content;
import java.util.Map;
import java.util.Optional;
import org.alongside.accountability.Loops.Count;
import org.alongside.improvement.Change;
import org.alongside.improvement.Changes;
import org.alongside.initiatives.Initiative;
import org.alongside.initiatives.InitiativePanel;
import org.alongside.platform.access.Sight;
import org.alongside.platform.pages.Frame;
import org.alongside.platform.pages.Templates;
import org.alongside.platform.pictures.LoopMeter;
import org.alongside.platform.pictures.Loops;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** On an initiative's page: what came of what people said, and how many of them know it. */
@Component
@Transactional(readOnly = true)
public class CameOfIt implements InitiativePanel {

  /**
   * @param proof how it was counted; may be empty
   */
  public record Shown(
      String path, String says, String proof, Loops loops, String label, String caption) {}

  private final Changes changes;
  private final org.alongside.accountability.Loops loops;
  private final Templates templates;

  CameOfIt(Changes changes, org.alongside.accountability.Loops loops, Templates templates) {
    this.changes = changes;
    this.loops = loops;
    this.templates = templates;
  }

  @Override
  public Place place() {
    return Place.CAME_OF_IT;
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public Optional<Content> show(Initiative initiative, Sight sight, Frame frame) {
    var counts = loops.of(initiative.id());
    int spoke = (int) counts.stream().mapToLong(Count::spoke).sum();
    int closed = (int) counts.stream().mapToLong(Count::closed).sum();
    if (spoke == 0) return Optional.empty();
    var meter = new Loops(closed, spoke - closed);
    var newest = newest(initiative);
    var shown =
        new Shown(
            "/initiatives/" + initiative.slug(),
            newest.map(CameOfIt::says).orElseGet(() -> frame.say("accountability.came.nothing")),
            newest.map(Change::measured).orElse(""),
            meter,
            frame.say("accountability.came.label", closed, spoke - closed),
            caption(meter, frame));
    return Optional.of(
        templates.part(
            "accountability/part/came-of-it.jte", Map.of("frame", frame, "shown", shown)));
  }

  // One that somebody counted says most.
  private Optional<Change> newest(Initiative initiative) {
    var all = changes.of(initiative.id());
    return all.stream()
        .filter(change -> !change.measured().isBlank())
        .findFirst()
        .or(() -> all.stream().findFirst());
  }

  private static String says(Change change) {
    return change.title() + (change.title().matches(".*[.!?]") ? "" : ".");
  }

  private static String caption(Loops meter, Frame frame) {
    String know = frame.say("accountability.came.know", meter.total(), meter.closed());
    int each = LoopMeter.each(meter);
    return each == 1 ? know : know + " " + frame.say("accountability.came.each", each);
  }
}
