package org.alongside.recruitment.panels;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alongside.platform.errors.Refusal;
import org.alongside.recruitment.Applicant;
import org.alongside.recruitment.ApplicationId;
import org.alongside.recruitment.ApplicationWithdrawn;
import org.alongside.recruitment.Applications;
import org.alongside.recruitment.Opportunity;
import org.alongside.sortition.Candidate;
import org.alongside.sortition.Rules;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Who is in a draw, kept as it was when the draw began; each under a pseudonym from chance. */
@Component
class Snapshots {

  private final SealStore seals;
  private final SealedStore sealed;
  private final Applications applications;
  private final SeatStore seats;

  Snapshots(SealStore seals, SealedStore sealed, Applications applications, SeatStore seats) {
    this.seals = seals;
    this.sealed = sealed;
    this.applications = applications;
    this.seats = seats;
  }

  /** Everybody who is on the list now. */
  Seal ofEverybody(Seal begun, Opportunity about, SetAside quotas) {
    var pool = applications.pool(about.id());
    int wanted = about.notice().seats();
    if (pool.size() < wanted) throw new Refusal("panels.pool-small", pool.size(), wanted);
    var candidates =
        pool.stream()
            .map(one -> new Candidate(one.id().value().toString(), one.features(), one.household()))
            .toList();
    Rules rules = Quotas.rules(about.questions(), quotas, candidates, wanted);
    Seal seal = with(begun, rules);
    seals.insert(seal);
    var taken = new HashSet<String>();
    for (Applicant one : pool)
      sealed.insert(
          seal.id(),
          one.id(),
          fresh(free(taken), Sealed.Place.DRAWABLE, one.features(), one.household()));
    return seal;
  }

  /** The same people under the same pseudonyms: who has a seat stays, who left is gone. */
  Seal ofEmptySeats(Seal begun, Seal drawn) {
    Map<ApplicationId, SeatState> taken =
        seats.of(begun.opportunity()).stream()
            .collect(Collectors.toMap(Seat::application, Seat::state));
    long kept = taken.values().stream().filter(SeatState::holds).count();
    if (kept >= drawn.rules().seats()) throw new Refusal("panels.no-empty-seats");
    Set<ApplicationId> here =
        applications.pool(begun.opportunity()).stream()
            .map(Applicant::id)
            .collect(Collectors.toSet());
    Map<String, Sealed> before =
        sealed.of(drawn.id()).stream()
            .collect(Collectors.toMap(Sealed::pseudonym, Function.identity()));
    seals.insert(begun);
    sealed
        .pseudonyms(drawn.id())
        .forEach(
            (application, pseudonym) -> {
              Sealed one = Objects.requireNonNull(before.get(pseudonym));
              var state = taken.get(application);
              var place = Sealed.Place.DRAWABLE;
              if (state != null && state.holds()) place = Sealed.Place.STAYS;
              else if (state != null || !here.contains(application)) place = Sealed.Place.GONE;
              sealed.insert(
                  begun.id(),
                  application,
                  new Sealed(
                      pseudonym,
                      place,
                      one.salt(),
                      one.features(),
                      one.household(),
                      null,
                      null,
                      0));
            });
    return begun;
  }

  /**
   * Nobody came, left or answered otherwise since it was worked out; else it must be begun anew.
   */
  void stillTrue(Seal seal) {
    var now = new HashMap<ApplicationId, Map<String, String>>();
    applications.pool(seal.opportunity()).forEach(one -> now.put(one.id(), one.features()));
    var places =
        sealed.of(seal.id()).stream()
            .collect(Collectors.toMap(Sealed::pseudonym, Function.identity()));
    var people = sealed.pseudonyms(seal.id());
    boolean all =
        people.entrySet().stream()
            .allMatch(
                entry -> {
                  Sealed one = Objects.requireNonNull(places.get(entry.getValue()));
                  return one.place() == Sealed.Place.GONE
                      || one.features() != null && one.features().equals(now.get(entry.getKey()));
                });
    if (!all || !people.keySet().containsAll(now.keySet()))
      throw new Refusal("panels.list-changed");
  }

  /** Their answers go; the tickets that are out in the world stay as they are. */
  @EventListener
  void forget(ApplicationWithdrawn left) {
    sealed.forget(left.application(), left.opportunity());
    seats.leave(left.application(), left.at());
  }

  private static Sealed fresh(
      String pseudonym,
      Sealed.Place place,
      Map<String, String> features,
      @org.jspecify.annotations.Nullable String household) {
    return new Sealed(pseudonym, place, Lot.salt(), features, household, null, null, 0);
  }

  private static String free(Set<String> taken) {
    String pseudonym = Lot.pseudonym();
    while (!taken.add(pseudonym)) pseudonym = Lot.pseudonym();
    return pseudonym;
  }

  private static Seal with(Seal seal, Rules rules) {
    return new Seal(
        seal.id(),
        seal.opportunity(),
        seal.replaces(),
        seal.number(),
        seal.state(),
        rules,
        seal.begunBy(),
        seal.begunAt(),
        seal.progress(),
        null,
        null,
        null,
        null,
        null);
  }
}
