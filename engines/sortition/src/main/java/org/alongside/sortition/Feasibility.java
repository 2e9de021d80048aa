package org.alongside.sortition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Whether any panel meets the rules, and if none does, why, and what would have to give: quick
 * enough to ask while somebody edits quotas. A limit that too few people could meet is seen without
 * a solver. Otherwise CP-SAT names limits that conflict, and each of them is left out in turn: what
 * stays is a smallest conflict, in that taking away any one of it helps.
 *
 * <p>The least relaxation changes as few seats as can be: quotas within their flex if that
 * suffices, else as far as need be; intersections as far as need be. It is empty where no rule is
 * in the way: too few people, or too few households.
 */
public final class Feasibility {

  private Feasibility() {}

  /**
   * Empty where a panel exists.
   *
   * @throws BadInput where pool or rules contradict themselves, other than by numbers of seats
   */
  public static Optional<Explanation> check(Pool pool, Rules rules) {
    if (pool.candidates().size() < rules.seats())
      return Optional.of(
          new Explanation(
              List.of(), List.of(), Saying.few(rules.seats(), pool.candidates().size())));
    var types = Types.of(pool, open(rules));
    var limits = Limit.of(rules);
    // Asked by itself it is quick; to name a conflict takes CP-SAT many times as long.
    if (Whole.possible(types, limits)) return Optional.empty();
    if (!Whole.possible(types, List.of()))
      return Optional.of(
          new Explanation(
              List.of(), List.of(), Saying.homes(rules.seats(), pool.candidates().size())));
    var conflict = conflict(types, limits);
    var saying = new Saying(types, rules, pool.candidates().size());
    var changes = changes(types, rules, limits, conflict);
    return Optional.of(
        new Explanation(
            conflict.stream().map(saying::bound).toList(),
            changes,
            saying.sentence(conflict, changes)));
  }

  /** The rules with each of those in the list replaced by what it is relaxed to. */
  public static Rules relaxed(Rules rules, List<Explanation.Relaxation> relaxation) {
    var to = new HashMap<Map<String, String>, Explanation.Range>();
    for (var one : relaxation) to.put(Plain.of(one.where()), one.to());
    return new Rules(
        rules.seats(),
        rules.quotas().stream()
            .map(
                quota -> {
                  var range = to.get(Plain.of(Map.of(quota.feature(), quota.value())));
                  return range == null ? quota : quota.within(range);
                })
            .toList(),
        rules.intersections().stream()
            .map(
                group -> {
                  var range = to.get(Plain.of(group.where()));
                  return range == null
                      ? group
                      : new Intersection(group.where(), range.min(), range.max());
                })
            .toList());
  }

  private static List<Limit> conflict(Types types, List<Limit> limits) {
    for (var limit : limits)
      if (limit.atLeast() && people(types, limit.row()) < limit.seats()) return List.of(limit);
    var core = new ArrayList<>(Whole.core(types, limits));
    if (core.isEmpty()) return core;
    core.sort((a, b) -> limits.indexOf(b) - limits.indexOf(a));
    for (var limit : List.copyOf(core)) {
      if (core.size() == 1) break;
      core.remove(limit);
      if (Whole.possible(types, core)) core.add(limit);
    }
    core.sort((a, b) -> limits.indexOf(a) - limits.indexOf(b));
    return core;
  }

  private static List<Explanation.Relaxation> changes(
      Types types, Rules rules, List<Limit> limits, List<Limit> conflict) {
    var within = new HashMap<Limit, Integer>();
    var anyhow = new HashMap<Limit, Integer>();
    var dear = new HashSet<>(limits);
    conflict.forEach(dear::remove);
    for (var limit : limits) {
      int far = limit.atLeast() ? limit.seats() : rules.seats() - limit.seats();
      within.put(limit, Math.min(far, flex(rules, limit)));
      anyhow.put(limit, far);
    }
    return Whole.least(types, limits, within, dear)
        .or(() -> Whole.least(types, limits, anyhow, dear))
        .map(given -> relaxations(rules, given))
        .orElse(List.of());
  }

  private static int flex(Rules rules, Limit limit) {
    if (limit.row() >= rules.quotas().size()) return Integer.MAX_VALUE;
    var quota = rules.quotas().get(limit.row());
    return limit.atLeast() ? quota.min() - quota.minFlex() : quota.maxFlex() - quota.max();
  }

  private static List<Explanation.Relaxation> relaxations(Rules rules, Map<Limit, Integer> given) {
    var changes = new ArrayList<Explanation.Relaxation>();
    for (int row = 0; row < rules.rows(); row++) {
      var from = rules.range(row);
      var to =
          new Explanation.Range(
              from.min() - given(given.entrySet(), row, true),
              from.max() + given(given.entrySet(), row, false));
      if (!to.equals(from)) changes.add(new Explanation.Relaxation(rules.where(row), from, to));
    }
    return changes;
  }

  private static int given(Collection<Map.Entry<Limit, Integer>> given, int row, boolean atLeast) {
    return given.stream()
        .filter(one -> one.getKey().row() == row && one.getKey().atLeast() == atLeast)
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  private static int people(Types types, int row) {
    return IntStream.of(types.rows().get(row).types()).map(types::people).sum();
  }

  /**
   * The same rules without numbers, so that who is of which type can be asked whatever the numbers
   * are.
   */
  private static Rules open(Rules rules) {
    return new Rules(
        rules.seats(),
        rules.quotas().stream()
            .map(quota -> Quota.of(quota.feature(), quota.value(), 0, rules.seats()))
            .toList(),
        rules.intersections().stream()
            .map(group -> new Intersection(group.where(), 0, rules.seats()))
            .toList());
  }
}
