package org.alongside.recruitment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.alongside.initiatives.InitiativeId;
import org.alongside.people.PersonId;
import org.alongside.platform.audit.Audit;
import org.alongside.platform.errors.NotFound;
import org.alongside.platform.errors.Refusal;
import org.alongside.platform.ids.Ids;
import org.alongside.platform.trace.Ref;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tell everybody that people are wanted: write the notice, open it, close it, seal the list. */
@Service
@Transactional
public class Opportunities {

  public static final int MOST_SEATS = 500;

  private enum Turn {
    OPENED,
    CLOSED,
    SEALED,
    UNSEALED
  }

  private final OpportunityStore store;
  private final Audit audit;

  Opportunities(OpportunityStore store, Audit audit) {
    this.store = store;
    this.audit = audit;
  }

  /** Open from the first moment. */
  public OpportunityId begin(InitiativeId initiative, Notice notice, PersonId by, Instant at) {
    check(notice);
    OpportunityId id = Ids.next(OpportunityId::new);
    store.insert(id, initiative, notice, at);
    turn(id, Turn.OPENED, by, at);
    return id;
  }

  /**
   * Says something else; refuses if somebody changed it since {@code version}. What was asked of
   * some stays what is asked of all, so questions stand once anybody has answered.
   */
  public void change(OpportunityId id, Notice to, int version, PersonId by, Instant at) {
    check(to);
    var now = store.lock(id);
    if (now.isSealed()) throw new Refusal("recruitment.sealed");
    if (store.hasNames(id) && !asked(now.notice()).equals(asked(to)))
      throw new Refusal("recruitment.questions-stand");
    if (!store.update(id, to, version)) throw new Refusal("recruitment.changed-meanwhile");
    audit.record(by, "opportunity-changed", Ref.of("opportunity", id), "", at);
  }

  /** Takes names again. */
  public void open(OpportunityId id, PersonId by, Instant at) {
    var now = store.lock(id);
    if (now.open()) return;
    if (now.isSealed()) throw new Refusal("recruitment.sealed");
    store.open(id, true);
    turn(id, Turn.OPENED, by, at);
  }

  public void close(OpportunityId id, PersonId by, Instant at) {
    if (!store.lock(id).open()) return;
    store.open(id, false);
    turn(id, Turn.CLOSED, by, at);
  }

  /** From now on the list is fixed: nobody comes onto it, and answers stay as they are. */
  public void seal(OpportunityId id, PersonId by, Instant at) {
    if (store.lock(id).isSealed()) throw new Refusal("recruitment.sealed");
    store.seal(id, at);
    turn(id, Turn.SEALED, by, at);
  }

  /** Begins again, visibly: the list is open to changes once more. */
  public void unseal(OpportunityId id, PersonId by, Instant at) {
    if (!store.lock(id).isSealed()) return;
    store.seal(id, null);
    turn(id, Turn.UNSEALED, by, at);
  }

  @Transactional(readOnly = true)
  public Opportunity get(OpportunityId id) {
    return store.find(id).orElseThrow(() -> new NotFound(id));
  }

  /** Whether anybody has answered its questions, so that they stand. */
  @Transactional(readOnly = true)
  public boolean answered(OpportunityId id) {
    return store.hasNames(id);
  }

  /** Of an initiative, newest first. */
  @Transactional(readOnly = true)
  public List<Opportunity> of(InitiativeId initiative) {
    return store.of(initiative);
  }

  /** Those that take names, whose last day comes soonest first. */
  @Transactional(readOnly = true)
  public List<Opportunity> takingNames(LocalDate today) {
    return store.takingNames(today);
  }

  /** Those that take no more names, the latest first. */
  @Transactional(readOnly = true)
  public List<Opportunity> full(LocalDate today, int most) {
    return store.full(today, most);
  }

  private void turn(OpportunityId id, Turn turn, PersonId by, Instant at) {
    store.turn(id, turn.name(), by, at);
    audit.record(by, "opportunity-turn", Ref.of("opportunity", id), turn.name(), at);
  }

  private static List<List<Object>> asked(Notice notice) {
    return notice.questions().stream()
        .map(question -> List.<Object>of(question.topic(), question.words(), question.choices()))
        .toList();
  }

  private static void check(Notice notice) {
    if (notice.role().isBlank()) throw new Refusal("recruitment.role-needed");
    if (notice.seats() < 1 || notice.seats() > MOST_SEATS)
      throw new Refusal("recruitment.seats-needed", MOST_SEATS);
    if (notice.questions().stream().anyMatch(one -> one.why().isBlank()))
      throw new Refusal("recruitment.why-needed");
    if (notice.questions().stream().anyMatch(one -> one.choices().size() < 2))
      throw new Refusal("recruitment.choices-needed");
  }
}
