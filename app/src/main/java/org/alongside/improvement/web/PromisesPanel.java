package org.alongside.improvement.web;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.improvement.Changes;
import org.alongside.improvement.Commitment;
import org.alongside.improvement.Commitments;
import org.alongside.initiatives.Initiative;
import org.alongside.initiatives.InitiativePanel;
import org.alongside.initiatives.Memberships;
import org.alongside.people.People;
import org.alongside.platform.access.Sight;
import org.alongside.platform.pages.Frame;
import org.alongside.platform.pages.Templates;
import org.springframework.stereotype.Component;

/** Promises kept, due and overdue, what was done, and what won't be. */
@Component
public class PromisesPanel implements InitiativePanel {

  /**
   * @param acts where members add to it; empty for everybody else
   */
  public record Shown(
      List<Promised> promises, List<Done> changes, List<Done> notDone, String acts) {}

  public record Promised(String words, String path, String owner, Standing standing) {}

  public record Done(String words, String path, String when) {}

  private final Commitments commitments;
  private final Changes changes;
  private final People people;
  private final Memberships memberships;
  private final Templates templates;

  PromisesPanel(
      Commitments commitments,
      Changes changes,
      People people,
      Memberships memberships,
      Templates templates) {
    this.commitments = commitments;
    this.changes = changes;
    this.people = people;
    this.memberships = memberships;
    this.templates = templates;
  }

  @Override
  public Place place() {
    return Place.BELOW;
  }

  @Override
  public int order() {
    return 30;
  }

  @Override
  public Optional<Content> show(Initiative initiative, Sight sight, Frame frame) {
    String slug = initiative.slug();
    var promises = commitments.of(initiative.id());
    var named = people.named(promises.stream().map(Commitment::owner).toList());
    var shown =
        new Shown(
            promises.stream()
                .map(
                    promise ->
                        new Promised(
                            promise.words(),
                            ImprovementQueries.path(slug, promise.id()),
                            named.containsKey(promise.owner())
                                ? named.get(promise.owner()).name()
                                : frame.say("improvement.somebody"),
                            Standing.of(promise, frame.words())))
                .toList(),
            changes.of(initiative.id()).stream()
                .map(
                    change ->
                        new Done(
                            change.title(),
                            ImprovementQueries.path(slug, change.id()),
                            frame.date(change.deliveredAt())))
                .toList(),
            changes.notDoneIn(initiative.id()).stream()
                .map(
                    no ->
                        new Done(
                            no.what(),
                            ImprovementQueries.path(slug, no.id()),
                            no.askAgain() == null
                                ? ""
                                : frame.say("improvement.ask-again", frame.date(no.askAgain()))))
                .toList(),
            memberships.has(frame.visitor(), initiative.id()) ? "/initiatives/" + slug : "");
    boolean nothing =
        shown.promises().isEmpty() && shown.changes().isEmpty() && shown.notDone().isEmpty();
    return nothing && shown.acts().isEmpty()
        ? Optional.empty()
        : Optional.of(
            templates.part(
                "improvement/part/promises.jte", Map.of("frame", frame, "shown", shown)));
  }
}
