package org.alongside.improvement.web;

import static java.util.stream.Collectors.joining;

import gg.jte.Content;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
import org.alongside.platform.pictures.State;
import org.springframework.stereotype.Component;

/** Promises kept, due and overdue, what was done, and what won't be. */
@Component
public class PromisesPanel implements InitiativePanel {

  /**
   * @param stand how many are due, kept and not kept: it counts what is folded away, too
   */
  public record Shown(
      String stand, List<Promised> promises, List<Done> changes, List<Done> notDone) {}

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
    var promised =
        promises.stream()
            .map(
                promise ->
                    new Promised(
                        promise.words(),
                        PromiseQueries.path(slug, promise.id()),
                        named.containsKey(promise.owner())
                            ? named.get(promise.owner()).name()
                            : frame.say("improvement.somebody"),
                        Standing.of(promise, frame.words())))
            .toList();
    var shown =
        new Shown(
            stand(promised, frame),
            promised,
            changes.of(initiative.id()).stream()
                .map(
                    change ->
                        new Done(
                            change.title(),
                            ChangeQueries.path(slug, change.id()),
                            frame.date(change.deliveredAt())))
                .toList(),
            changes.notDoneIn(initiative.id()).stream()
                .map(
                    no ->
                        new Done(
                            no.what(),
                            NotDoneQueries.path(slug, no.id()),
                            no.askAgain() == null
                                ? ""
                                : frame.say("improvement.ask-again", frame.date(no.askAgain()))))
                .toList());
    boolean nothing =
        shown.promises().isEmpty() && shown.changes().isEmpty() && shown.notDone().isEmpty();
    return nothing && !memberships.has(frame.visitor(), initiative.id())
        ? Optional.empty()
        : Optional.of(
            templates.part(
                "improvement/part/promises.jte", Map.of("frame", frame, "shown", shown)));
  }

  private static String stand(List<Promised> promises, Frame frame) {
    return Stream.of(State.DUE, State.BROKEN, State.KEPT, State.NOT_DONE)
        .map(state -> Map.entry(state, count(promises, state)))
        .filter(one -> one.getValue() > 0)
        .map(one -> frame.say(said(one.getKey()), one.getValue()))
        .collect(joining(", ", "", "."));
  }

  private static String said(State state) {
    return "improvement.promises.stand." + state.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static long count(List<Promised> promises, State state) {
    return promises.stream().filter(promise -> promise.standing().state() == state).count();
  }
}
