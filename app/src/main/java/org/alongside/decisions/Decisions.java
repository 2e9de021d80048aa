package org.alongside.decisions;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.alongside.initiatives.Initiative;
import org.alongside.initiatives.InitiativeId;
import org.alongside.initiatives.Initiatives;
import org.alongside.initiatives.Memberships;
import org.alongside.people.PersonId;
import org.alongside.platform.Experience;
import org.alongside.platform.audit.Audit;
import org.alongside.platform.database.Turns;
import org.alongside.platform.errors.NotFound;
import org.alongside.platform.errors.Refusal;
import org.alongside.platform.ids.Ids;
import org.alongside.platform.trace.Ref;
import org.alongside.platform.trace.Relation;
import org.alongside.platform.trace.Trace;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Put a question with its evidence, take a stance, record what was decided. */
@Service
@Transactional
public class Decisions {

  /**
   * @param evidence the themes, and voices, that raised it
   */
  public record Question(
      InitiativeId initiative, String words, List<Option> options, List<Ref> evidence) {}

  private final DecisionStore store;
  private final PartStore parts;
  private final Initiatives initiatives;
  private final Memberships memberships;
  private final Trace trace;
  private final Audit audit;
  private final Turns turns;
  private final ApplicationEventPublisher events;

  Decisions(
      DecisionStore store,
      PartStore parts,
      Initiatives initiatives,
      Memberships memberships,
      Trace trace,
      Audit audit,
      ApplicationEventPublisher events,
      Turns turns) {
    this.turns = turns;
    this.store = store;
    this.parts = parts;
    this.initiatives = initiatives;
    this.memberships = memberships;
    this.trace = trace;
    this.audit = audit;
    this.events = events;
  }

  /** The same question put twice by one person, while the first is open, is one. */
  public DecisionId put(Question question, PersonId by, Instant at) {
    if (question.words().isBlank()) throw new Refusal("decisions.question-needed");
    if (question.options().size() < 2) throw new Refusal("decisions.two-options-needed");
    turns.take(by.value());
    var twin = of(question.initiative()).stream().filter(d -> d.repeats(question, by)).findFirst();
    if (twin.isPresent()) return twin.get().id();
    DecisionId id = Ids.next(DecisionId::new);
    store.insert(id, question, by, at);
    question
        .evidence()
        .forEach(piece -> trace.link(piece, Relation.RAISED_AS, Ref.of("decision", id), at));
    return id;
  }

  /**
   * A member's stance, with the kind of experience they say they bring; changing one's mind is
   * allowed until it is closed.
   */
  public void take(DecisionId id, PersonId person, Stance stance, String words, Instant at) {
    keep(id, new Part(person, brought(id, person), stance, words, Said.SELF, null, at));
  }

  /** The stance of a member who speaks in the room or by phone, written down by another. */
  public void writeDown(
      DecisionId id,
      PersonId person,
      Stance stance,
      String words,
      Said said,
      PersonId by,
      Instant at) {
    if (said == Said.SELF) throw new Refusal("decisions.say-how-it-was-said");
    keep(id, new Part(person, brought(id, person), stance, words, said, by, at));
    audit.record(by, "stance-written-down", Ref.of("decision", id), said.name(), at);
  }

  /**
   * @param version the version that was read: each stance raises it, so nobody records over a
   *     stance they haven't seen, and of two who record at once the second is told
   */
  public void record(DecisionId id, Outcome outcome, int version) {
    Decision decision = get(id);
    Initiative initiative = initiatives.get(decision.initiative());
    Decision closed = decision.close(outcome, initiative.way().claimed());
    if (!store.close(closed, version)) throw new Refusal("decisions.changed-meanwhile");
    audit.record(
        outcome.recordedBy(), "decision-recorded", Ref.of("decision", id), "", outcome.at());
    events.publishEvent(new DecisionRecorded(id, outcome.at()));
  }

  private Experience brought(DecisionId id, PersonId person) {
    return memberships
        .experienceOf(person, get(id).initiative())
        .orElseThrow(() -> new Refusal("decisions.members-only"));
  }

  private void keep(DecisionId id, Part part) {
    if (part.stance() == Stance.DISAGREE && part.words().isBlank())
      throw new Refusal("decisions.dissent-needs-words");
    if (!store.touch(id)) throw new Refusal("decisions.closed-already");
    parts.take(id, part);
  }

  @Transactional(readOnly = true)
  public Decision get(DecisionId id) {
    return all(List.of(id)).stream().findFirst().orElseThrow(() -> new NotFound(id));
  }

  @Transactional(readOnly = true)
  public List<Decision> all(Collection<DecisionId> ids) {
    return store.all(ids);
  }

  /** Newest first. */
  @Transactional(readOnly = true)
  public List<Decision> of(InitiativeId initiative) {
    return store.of(initiative);
  }
}
