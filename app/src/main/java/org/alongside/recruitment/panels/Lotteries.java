package org.alongside.recruitment.panels;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.sortition.BadInput;
import org.alongside.sortition.Candidate;
import org.alongside.sortition.Explanation;
import org.alongside.sortition.Leximin;
import org.alongside.sortition.Lottery;
import org.alongside.sortition.Pool;
import org.alongside.sortition.Progress;
import org.alongside.sortition.Replacements;
import org.alongside.sortition.Rules;

/** Asks the engine, under pseudonyms. */
final class Lotteries {

  /**
   * @param pool those who may be drawn
   * @param rules as they hold for the seats that are drawn
   * @param relaxed which of them had to give, since those who are left can't meet them
   */
  record Worked(Lottery lottery, Pool pool, Rules rules, List<Explanation.Relaxation> relaxed) {}

  private Lotteries() {}

  static Worked of(Rules rules, List<Sealed> people, Progress progress) {
    if (people.stream().anyMatch(one -> one.features() == null && one.place() != Sealed.Place.GONE))
      throw new BadInput("Somebody took their name off the list meanwhile.");
    var pool = pool(people);
    var staying = in(people, Sealed.Place.STAYS);
    var gone = in(people, Sealed.Place.GONE);
    if (staying.isEmpty() && gone.isEmpty())
      return new Worked(Leximin.solve(pool, rules, progress), pool, rules, List.of());
    var free = Replacements.of(pool, rules, staying, gone);
    return new Worked(
        Leximin.solve(free.pool(), free.rules(), progress),
        free.pool(),
        free.rules(),
        free.relaxed());
  }

  /** By pseudonym, so that the same people always give the same answer. */
  static Pool pool(List<Sealed> people) {
    return new Pool(
        people.stream()
            .filter(one -> one.features() != null)
            .sorted(Comparator.comparing(Sealed::pseudonym))
            .map(
                one ->
                    new Candidate(
                        one.pseudonym(), Objects.requireNonNull(one.features()), one.household()))
            .toList());
  }

  static Set<String> in(List<Sealed> people, Sealed.Place place) {
    return people.stream()
        .filter(one -> one.place() == place)
        .map(Sealed::pseudonym)
        .collect(Collectors.toSet());
  }
}
