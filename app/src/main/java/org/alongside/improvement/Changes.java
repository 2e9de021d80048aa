package org.alongside.improvement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.alongside.initiatives.InitiativeId;
import org.alongside.people.PersonId;
import org.alongside.platform.audit.Audit;
import org.alongside.platform.database.Turns;
import org.alongside.platform.errors.NotFound;
import org.alongside.platform.errors.Refusal;
import org.alongside.platform.ids.Ids;
import org.alongside.platform.trace.Ref;
import org.alongside.platform.trace.Relation;
import org.alongside.platform.trace.Trace;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Say what was done, or what couldn't be and why. */
@Service
@Transactional
public class Changes {

  /**
   * @param from the promise, or the decision, that it delivers
   */
  public record Delivery(
      InitiativeId initiative,
      Ref from,
      String title,
      String story,
      String measured,
      @Nullable Picture picture) {}

  private final ChangeStore store;
  private final NotDoneStore noes;
  private final Trace trace;
  private final Audit audit;
  private final Turns turns;

  Changes(ChangeStore store, NotDoneStore noes, Trace trace, Audit audit, Turns turns) {
    this.store = store;
    this.noes = noes;
    this.trace = trace;
    this.audit = audit;
    this.turns = turns;
  }

  /** The same words about it twice are one change. */
  public ChangeId deliver(Delivery delivery, PersonId by, Instant at) {
    if (delivery.title().isBlank()) throw new Refusal("improvement.change-needs-title");
    turns.take(by.value());
    var twin =
        of(delivery.initiative()).stream().filter(one -> one.repeats(delivery, by)).findFirst();
    if (twin.isPresent()) return twin.get().id();
    ChangeId id = Ids.next(ChangeId::new);
    store.insert(id, delivery, by, at);
    trace.link(delivery.from(), Relation.DELIVERED_AS, Ref.of("change", id), at);
    audit.record(by, "change-delivered", Ref.of("change", id), "", at);
    return id;
  }

  /** How we know whether it works: added or brought up to date later. */
  public void measure(ChangeId id, String measured) {
    store.measure(id, measured.strip());
  }

  /**
   * The same no twice is one.
   *
   * @param from the decision, theme or voice that asked for it
   */
  public NotDoneId refuse(
      InitiativeId initiative,
      Ref from,
      String what,
      String reason,
      @Nullable LocalDate askAgain,
      PersonId by,
      Instant at) {
    if (what.isBlank() || reason.isBlank()) throw new Refusal("improvement.no-needs-reason");
    turns.take(by.value());
    var twin =
        notDoneIn(initiative).stream().filter(one -> one.repeats(what, reason, by)).findFirst();
    if (twin.isPresent()) return twin.get().id();
    NotDoneId id = Ids.next(NotDoneId::new);
    noes.insert(new NotDone(id, initiative, what.strip(), reason.strip(), askAgain, by, at));
    trace.link(from, Relation.DECLINED_BECAUSE, Ref.of("not-done", id), at);
    audit.record(by, "not-done", Ref.of("not-done", id), "", at);
    return id;
  }

  @Transactional(readOnly = true)
  public Change get(ChangeId id) {
    return all(List.of(id)).stream().findFirst().orElseThrow(() -> new NotFound(id));
  }

  @Transactional(readOnly = true)
  public List<Change> all(Collection<ChangeId> ids) {
    return store.all(ids);
  }

  /** Newest first. */
  @Transactional(readOnly = true)
  public List<Change> of(InitiativeId initiative) {
    return store.of(initiative);
  }

  @Transactional(readOnly = true)
  public List<NotDone> notDone(Collection<NotDoneId> ids) {
    return noes.all(ids);
  }

  @Transactional(readOnly = true)
  public List<NotDone> notDoneIn(InitiativeId initiative) {
    return noes.of(initiative);
  }

  @Transactional(readOnly = true)
  public Optional<Picture> pictureOf(ChangeId id) {
    return store.pictureOf(id);
  }
}
