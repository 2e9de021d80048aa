package org.alongside.recruitment.panels;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.alongside.people.PersonId;
import org.alongside.platform.audit.Audit;
import org.alongside.platform.errors.NotFound;
import org.alongside.platform.errors.Refusal;
import org.alongside.platform.ids.Ids;
import org.alongside.platform.trace.Ref;
import org.alongside.recruitment.Opportunities;
import org.alongside.recruitment.Opportunity;
import org.alongside.recruitment.OpportunityId;
import org.alongside.sortition.Draw;
import org.alongside.sortition.Rules;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Set the rules, have the lottery worked out, publish it before its number exists, draw once. What
 * was published is never changed: it is drawn, or given up before anybody could know the number.
 *
 * <p>Long, because the life of a seal is one story, and its refusals are best read in order.
 */
@Service
@Transactional
public class Panels {

  // Jobs know only the machine's clock, which is not asked here: what is long due begins now.

  /** So much earlier than the number the seal is told, so that people can keep a copy. */
  public static final Duration SOONEST = Duration.ofHours(1);

  private final SealStore seals;
  private final Snapshots snapshots;
  private final Seats seats;
  private final SealLetters sealLetters;
  private final QuotaStore quotas;
  private final PopulationStore populations;
  private final Opportunities opportunities;
  private final SchedulerClient scheduler;
  private final Audit audit;
  private final Clock clock;

  Panels(
      SealStore seals,
      Snapshots snapshots,
      Seats seats,
      SealLetters sealLetters,
      QuotaStore quotas,
      PopulationStore populations,
      Opportunities opportunities,
      SchedulerClient scheduler,
      Audit audit,
      Clock clock) {
    this.seals = seals;
    this.snapshots = snapshots;
    this.seats = seats;
    this.sealLetters = sealLetters;
    this.quotas = quotas;
    this.populations = populations;
    this.opportunities = opportunities;
    this.scheduler = scheduler;
    this.audit = audit;
    this.clock = clock;
  }

  /** The seats set aside as they stand now. */
  @Transactional(readOnly = true)
  public SetAside setAside(OpportunityId opportunity) {
    return quotas.of(opportunity);
  }

  /** As the shares of the people affected would have it; empty while nobody has said them. */
  @Transactional(readOnly = true)
  public Map<Group, Bounds> proposed(OpportunityId opportunity) {
    int wanted = opportunities.get(opportunity).notice().seats();
    return populations
        .find(opportunity)
        .map(population -> Quotas.propose(population, wanted))
        .orElse(Map.of());
  }

  /** Refused from the moment a lottery is worked out under the rules as they were. */
  public void set(OpportunityId opportunity, SetAside to, PersonId by, Instant at) {
    var about = opportunities.get(opportunity);
    Quotas.check(about.questions(), to, about.notice().seats());
    present(opportunity)
        .filter(seal -> seal.underWay() || seal.state() == SealState.DRAWN)
        .ifPresent(
            _ -> {
              throw new Refusal("panels.rules-sealed");
            });
    quotas.replace(opportunity, to);
    audit.record(by, "quotas-set", Ref.of("opportunity", opportunity), "", at);
  }

  /** Has the lottery worked out, in the background, among those who are on the list now. */
  public SealId begin(OpportunityId opportunity, PersonId by, Instant at) {
    SealId id = prepare(opportunity, by, at);
    SealTask.JOB.begin(scheduler, id.value());
    return id;
  }

  /** The same, for who works it out at once: {@link SealRun#now}. */
  public SealId prepare(OpportunityId opportunity, PersonId by, Instant at) {
    var about = opportunities.get(opportunity);
    if (about.takesNames(LocalDate.ofInstant(at, clock.getZone())))
      throw new Refusal("panels.still-open");
    var before = present(opportunity);
    if (before.filter(Seal::underWay).isPresent()) throw new Refusal("panels.under-way");
    // Later draws fill seats of the first, under its rules.
    Optional<Seal> drawn =
        seals.of(opportunity).stream()
            .filter(seal -> seal.state() == SealState.DRAWN && seal.replaces() == null)
            .findFirst();
    Seal seal =
        drawn.isPresent()
            ? snapshots.ofEmptySeats(next(about, drawn.get(), by, at), drawn.get())
            : snapshots.ofEverybody(next(about, null, by, at), about, quotas.of(opportunity));
    audit.record(by, "panel-begun", Ref.of("seal", seal.id()), "", at);
    return seal.id();
  }

  /**
   * Tells everybody the seal, and which number will draw; each applicant gets the seal in a letter,
   * so that many have it before the number exists. The list must still be what was sealed.
   */
  public void publish(
      SealId id, Source source, Instant due, String place, PersonId by, Instant at) {
    var seal = lock(id);
    if (seal.state() != SealState.READY) throw new Refusal("panels.not-ready");
    if (due.isBefore(at.plus(SOONEST))) throw new Refusal("panels.due-soon");
    snapshots.stillTrue(seal);
    if (!opportunities.get(seal.opportunity()).isSealed())
      opportunities.seal(seal.opportunity(), by, at);
    var named = SealedList.naming(list(id), source, due, place);
    seals.publish(id, named, new Seal.Published(source, due, place.strip(), by, at));
    audit.record(by, "panel-sealed", Ref.of("seal", id), named.sha256(), at);
    sealLetters.send(seal, named.sha256(), due, at);
  }

  /**
   * Reads the ticket. The same number again changes nothing; another one is refused.
   *
   * @param seen who saw it made and where one can look it up, for everybody to read; may be blank
   */
  public void draw(SealId id, String typed, String seen, PersonId by, Instant at) {
    var seal = lock(id);
    if (seal.published() == null || seal.state() == SealState.GIVEN_UP)
      throw new Refusal("panels.not-published");
    var published = seal.published();
    if (at.isBefore(published.due())) throw new Refusal("panels.not-yet");
    byte[] randomness =
        published
            .source()
            .read(typed)
            .orElseThrow(() -> new Refusal(published.source().shapeKey()));
    String hex = HexFormat.of().formatHex(randomness);
    if (seal.drawn() != null) {
      if (!seal.drawn().randomness().equals(hex)) throw new Refusal("panels.drawn-already");
      return;
    }
    var ready = Objects.requireNonNull(seal.ready());
    int ticket = Draw.ticket(ready.sha256(), randomness, ready.tickets());
    seals.draw(id, new Seal.Drawn(hex, ticket, seen.strip(), by, at));
    audit.record(by, "panel-drawn", Ref.of("seal", id), "ticket " + ticket, at);
    seats.ask(seal, SealedList.ticket(list(id), ticket), at);
  }

  /**
   * Gives a lottery up, with a reason that everybody reads once it was published. Not after the
   * number was due: then whoever dislikes the answer could ask again. Dice that were put off are
   * thrown later, and still draw.
   */
  public void giveUp(SealId id, String reason, PersonId by, Instant at) {
    var seal = lock(id);
    switch (seal.state()) {
      case DRAWN -> throw new Refusal("panels.drawn-stays");
      case GIVEN_UP, FAILED -> throw new Refusal("panels.ended-already");
      case WORKING, READY, PUBLISHED -> {}
    }
    if (reason.isBlank()) throw new Refusal("panels.reason-needed");
    var published = seal.published();
    if (published != null && !at.isBefore(published.due()))
      throw new Refusal("panels.number-was-due");
    seals.giveUp(id, reason.strip(), by, at);
    if (published != null && seal.replaces() == null)
      opportunities.unseal(seal.opportunity(), by, at);
    audit.record(by, "panel-given-up", Ref.of("seal", id), "", at);
  }

  @Transactional(readOnly = true)
  public Seal get(SealId id) {
    return seals.find(id).orElseThrow(() -> new NotFound(id));
  }

  /** All there ever were, oldest first. */
  @Transactional(readOnly = true)
  public List<Seal> of(OpportunityId opportunity) {
    return seals.of(opportunity);
  }

  /** The last one. */
  @Transactional(readOnly = true)
  public Optional<Seal> present(OpportunityId opportunity) {
    return seals.of(opportunity).stream().reduce((_, last) -> last);
  }

  /** What was sealed, as it was hashed. */
  @Transactional(readOnly = true)
  public String list(SealId id) {
    return seals.list(id).orElseThrow(() -> new NotFound(id));
  }

  private Seal next(Opportunity about, @Nullable Seal replaces, PersonId by, Instant at) {
    return new Seal(
        Ids.next(SealId::new),
        about.id(),
        replaces == null ? null : replaces.id(),
        seals.of(about.id()).size() + 1,
        SealState.WORKING,
        replaces == null
            ? new Rules(about.notice().seats(), List.of(), List.of())
            : replaces.rules(),
        by,
        at,
        new Seal.Progressing("", 0, 0),
        null,
        null,
        null,
        null,
        null);
  }

  private Seal lock(SealId id) {
    return seals.lock(id).orElseThrow(() -> new NotFound(id));
  }
}
