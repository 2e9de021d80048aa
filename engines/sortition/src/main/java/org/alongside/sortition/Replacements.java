package org.alongside.sortition;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A smaller lottery about the same rules: who may be drawn for the seats that are free, and what
 * the quotas still ask for once those who stay are counted. It is sealed, drawn and proved like any
 * other. Relaxed says which rules had to give, as little as can be, because those who are left
 * can’t meet them.
 */
public record Replacements(Pool pool, Rules rules, List<Explanation.Relaxation> relaxed) {

  /**
   * The seats of those who dropped out, for people who were not drawn.
   *
   * @param staying ids of those who keep their seats, fewer than the seats
   * @param gone ids of those who can’t be drawn any more
   * @throws Infeasible where no relaxation of quotas helps
   */
  public static Replacements of(Pool pool, Rules rules, Set<String> staying, Set<String> gone) {
    int free = rules.seats() - staying.size();
    if (free < 1)
      throw new BadInput("No seat is free: %d of %d stay".formatted(staying.size(), rules.seats()));
    var sitting = new Pool(keep(pool, one -> staying.contains(one.id())));
    if (sitting.candidates().size() < staying.size())
      throw new BadInput("Somebody who stays is not in the pool");
    var homes = new HashSet<String>();
    for (var one : sitting.candidates())
      if (one.household() != null) homes.add(Plain.of(one.household()));
    var others =
        keep(
            pool,
            one ->
                !staying.contains(one.id())
                    && !gone.contains(one.id())
                    && (one.household() == null || !homes.contains(Plain.of(one.household()))));
    var quotas =
        rules.quotas().stream()
            .map(quota -> left(quota, count(sitting, Map.of(quota.feature(), quota.value()))))
            .toList();
    var groups =
        rules.intersections().stream()
            .map(
                group -> {
                  int has = count(sitting, group.where());
                  return new Intersection(
                      group.where(), less(group.min(), has), less(group.max(), has));
                })
            .toList();
    return feasible(new Pool(others), new Rules(free, quotas, groups));
  }

  /**
   * So many people in reserve, like the panel in small: quotas and intersections in proportion,
   * rounded outwards. A lottery of its own, which can be sealed only once it is known who was
   * drawn. When somebody drops out, the seat is drawn first among these, with {@link #of}.
   */
  public static Replacements inReserve(Pool pool, Rules rules, Set<String> drawn, int people) {
    if (people < 1) throw new BadInput("A reserve has at least one person, not " + people);
    int seats = rules.seats();
    var quotas =
        rules.quotas().stream()
            .map(
                quota ->
                    Quota.of(
                        quota.feature(),
                        quota.value(),
                        least(quota.min(), people, seats),
                        most(quota.max(), people, seats)))
            .toList();
    var groups =
        rules.intersections().stream()
            .map(
                group ->
                    new Intersection(
                        group.where(),
                        least(group.min(), people, seats),
                        most(group.max(), people, seats)))
            .toList();
    return feasible(
        new Pool(keep(pool, one -> !drawn.contains(one.id()))), new Rules(people, quotas, groups));
  }

  /** The lottery for the seats that are free, with everybody’s chance now. */
  public static Lottery among(
      Pool pool, Rules rules, Set<String> staying, Set<String> gone, Progress progress) {
    var free = of(pool, rules, staying, gone);
    return Leximin.solve(free.pool, free.rules, progress);
  }

  /**
   * Who could take the seat, where one is free. They have the same chance, 1 in so many: a panel of
   * one person each.
   *
   * @throws BadInput where more than one seat is free
   */
  public List<Candidate> forOneSeat() {
    if (rules.seats() != 1)
      throw new BadInput("There are %d free seats, not one".formatted(rules.seats()));
    return keep(pool, one -> fits(new Pool(List.of(one)), rules));
  }

  private static boolean fits(Pool panel, Rules rules) {
    for (int row = 0; row < rules.rows(); row++) {
      int has = count(panel, rules.where(row));
      if (has < rules.range(row).min() || has > rules.range(row).max()) return false;
    }
    return true;
  }

  private static Replacements feasible(Pool pool, Rules rules) {
    var why = Feasibility.check(pool, rules);
    if (why.isEmpty()) return new Replacements(pool, rules, List.of());
    var relaxation = why.get().relaxation();
    if (relaxation.isEmpty()) throw new Infeasible(why.get());
    return new Replacements(pool, Feasibility.relaxed(rules, relaxation), relaxation);
  }

  private static Quota left(Quota quota, int has) {
    int max = less(quota.max(), has);
    int maxFlex =
        quota.maxFlex() == Integer.MAX_VALUE ? Integer.MAX_VALUE : less(quota.maxFlex(), has);
    return new Quota(
        quota.feature(),
        quota.value(),
        less(quota.min(), has),
        max,
        less(quota.minFlex(), has),
        maxFlex);
  }

  private static int least(int min, long people, int seats) {
    return (int) (min * people / seats);
  }

  private static int most(int max, int people, int seats) {
    return (int) Math.min(people, Math.ceilDiv((long) max * people, seats));
  }

  private static int less(int number, int has) {
    return Math.max(0, number - has);
  }

  private static int count(Pool pool, Map<String, String> where) {
    var wanted = Plain.of(where).entrySet();
    return (int)
        pool.candidates().stream()
            .filter(one -> Plain.of(one.features()).entrySet().containsAll(wanted))
            .count();
  }

  private static List<Candidate> keep(Pool pool, Predicate<Candidate> whom) {
    return pool.candidates().stream().filter(whom).toList();
  }
}
