package org.alongside.decisions;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.alongside.initiatives.InitiativeId;
import org.alongside.initiatives.WayOfWorking;
import org.alongside.people.PersonId;
import org.alongside.platform.errors.Refusal;
import org.jspecify.annotations.Nullable;

/** A question, who took part and what came out, with dissent kept: docs/lifecycles/decision.md. */
public record Decision(
    DecisionId id,
    InitiativeId initiative,
    String question,
    List<Option> options,
    PersonId openedBy,
    Instant openedAt,
    List<Part> parts,
    @Nullable Outcome outcome,
    int version) {

  public boolean open() {
    return outcome == null;
  }

  public boolean byLived() {
    return parts.stream().anyMatch(part -> part.experience().lived());
  }

  public boolean byLearnt() {
    return parts.stream().anyMatch(part -> part.experience().learnt());
  }

  public boolean byBoth() {
    return byLived() && byLearnt();
  }

  public List<Part> dissent() {
    return parts.stream().filter(part -> part.stance() == Stance.DISAGREE).toList();
  }

  public long count(Stance stance) {
    return parts.stream().filter(part -> part.stance() == stance).count();
  }

  /** Everybody whose name stands on its page; some more than once. */
  public List<PersonId> people() {
    var people = new ArrayList<PersonId>();
    for (Part part : parts) {
      people.add(part.person());
      if (part.writtenBy() != null) people.add(part.writtenBy());
    }
    if (outcome != null) people.add(outcome.recordedBy());
    return people;
  }

  boolean repeats(Decisions.Question put, PersonId by) {
    return open() && openedBy.equals(by) && question.equals(put.words().strip());
  }

  /**
   * Where co-design or co-production is claimed, nothing is decided without somebody of lived
   * experience: row 2. Pages say so before anybody tries.
   */
  public boolean needsLived(WayOfWorking claimed) {
    return claimed.sharesPower() && !byLived();
  }

  Decision close(Outcome with, WayOfWorking claimed) {
    if (outcome != null) throw new Refusal("decisions.closed-already");
    if (with.decided().isBlank()) throw new Refusal("decisions.outcome-needed");
    if (with.reasons().isBlank()) throw new Refusal("decisions.reasons-needed");
    if (parts.isEmpty()) throw new Refusal("decisions.nobody-took-part");
    if (needsLived(claimed)) throw new Refusal("decisions.no-lived-experience");
    return new Decision(
        id, initiative, question, judged(with), openedBy, openedAt, parts, with, version);
  }

  private List<Option> judged(Outcome with) {
    if (with.verdicts().isEmpty()) return options;
    if (with.verdicts().size() != options.size())
      throw new IllegalArgumentException("One verdict for each option");
    return IntStream.range(0, options.size())
        .mapToObj(i -> options.get(i).judged(with.verdicts().get(i)))
        .toList();
  }
}
