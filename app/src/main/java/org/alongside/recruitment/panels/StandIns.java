package org.alongside.recruitment.panels;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import org.alongside.recruitment.ApplicationId;
import org.alongside.recruitment.OpportunityId;
import org.alongside.sortition.Candidate;
import org.alongside.sortition.Infeasible;
import org.alongside.sortition.Lottery;
import org.alongside.sortition.Pool;
import org.alongside.sortition.Replacements;
import org.alongside.sortition.Rules;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who could take a seat that falls free, as things stand today. Whose seat it would be is never
 * told, since that would say what they answered.
 */
@Service
@Transactional(readOnly = true)
public class StandIns {

  private static final Duration MOST = Duration.ofSeconds(1);

  /**
   * If any one of the seats falls free: each who could take it has the same chance.
   *
   * @param fewest how many could take the seat that fewest could take
   * @param few up to how many are few
   * @param strained for how many seats nobody is left who keeps all the rules
   */
  public record IfOneGoes(int seats, Count fewest, Count most, int few, int strained) {}

  /**
   * Seats that are free now.
   *
   * @param people how many could be drawn
   * @param smallest the smallest of their chances; none where it takes too long
   */
  public record Free(Count people, OptionalDouble smallest) {}

  private record Now(Rules rules, Pool pool, Set<String> staying, Set<String> gone) {}

  private record ForOne(int people, boolean strained) {}

  private final SealStore seals;
  private final SealedStore sealed;
  private final SeatStore seats;
  private final Counting counting;

  StandIns(SealStore seals, SealedStore sealed, SeatStore seats, Counting counting) {
    this.seals = seals;
    this.sealed = sealed;
    this.seats = seats;
    this.counting = counting;
  }

  /** None before there is a panel, and none while seats are free. */
  public Optional<IfOneGoes> ifOneGoes(OpportunityId opportunity) {
    return now(opportunity)
        .filter(now -> now.staying().size() == now.rules().seats())
        .map(this::ifOneGoes);
  }

  /** None before there is a panel, and none while every seat is taken. */
  public Optional<Free> free(OpportunityId opportunity) {
    return now(opportunity)
        .filter(now -> now.staying().size() < now.rules().seats())
        .map(this::free);
  }

  private IfOneGoes ifOneGoes(Now now) {
    var alike = new HashMap<String, ForOne>();
    int fewest = Integer.MAX_VALUE;
    int most = 0;
    int strained = 0;
    for (Candidate one : now.pool().candidates()) {
      if (!now.staying().contains(one.id())) continue;
      var found = alike.computeIfAbsent(kind(one), _ -> without(one, now));
      fewest = Math.min(fewest, found.people());
      most = Math.max(most, found.people());
      if (found.strained()) strained++;
    }
    return new IfOneGoes(
        now.rules().seats(), counting.of(fewest), counting.of(most), counting.most(), strained);
  }

  private static String kind(Candidate one) {
    return new TreeMap<>(one.features()) + " " + one.household();
  }

  private static ForOne without(Candidate one, Now now) {
    var others = new HashSet<>(now.staying());
    others.remove(one.id());
    var gone = new HashSet<>(now.gone());
    gone.add(one.id());
    try {
      var free = Replacements.of(now.pool(), now.rules(), others, gone);
      return new ForOne(free.forOneSeat().size(), !free.relaxed().isEmpty());
    } catch (Infeasible nobody) {
      return new ForOne(0, true);
    }
  }

  private Free free(Now now) {
    if (now.pool().candidates().size() > Patience.MOST_PEOPLE) return later();
    try {
      Lottery lottery =
          Replacements.among(
              now.pool(), now.rules(), now.staying(), now.gone(), new Patience(MOST));
      long people = lottery.chances().values().stream().filter(chance -> chance > 0).count();
      return new Free(counting.of(people), OptionalDouble.of(lottery.certificate().lower()));
    } catch (CancellationException _) {
      return later();
    } catch (Infeasible nobody) {
      return new Free(counting.of(0), OptionalDouble.of(0));
    }
  }

  private Free later() {
    return new Free(counting.of(0), OptionalDouble.empty());
  }

  private Optional<Now> now(OpportunityId opportunity) {
    return seals.of(opportunity).stream()
        .filter(seal -> seal.state() == SealState.DRAWN && seal.replaces() == null)
        .findFirst()
        .map(this::now);
  }

  private Now now(Seal drawn) {
    Map<ApplicationId, String> pseudonyms = sealed.pseudonyms(drawn.id());
    var staying = new HashSet<String>();
    var gone = new HashSet<String>();
    for (Seat seat : seats.of(drawn.opportunity()))
      (seat.state().holds() ? staying : gone)
          .add(Objects.requireNonNull(pseudonyms.get(seat.application())));
    return new Now(drawn.rules(), Lotteries.pool(sealed.of(drawn.id())), staying, gone);
  }
}
