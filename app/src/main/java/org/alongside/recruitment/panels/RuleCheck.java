package org.alongside.recruitment.panels;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.CancellationException;
import org.alongside.recruitment.Applications;
import org.alongside.recruitment.Opportunities;
import org.alongside.recruitment.Opportunity;
import org.alongside.recruitment.OpportunityId;
import org.alongside.recruitment.Question;
import org.alongside.sortition.BadInput;
import org.alongside.sortition.Candidate;
import org.alongside.sortition.Ceiling;
import org.alongside.sortition.Explanation;
import org.alongside.sortition.Feasibility;
import org.alongside.sortition.Infeasible;
import org.alongside.sortition.Leximin;
import org.alongside.sortition.Pool;
import org.alongside.sortition.Rules;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What rules mean for those who put their names down, told while somebody waits at a form: what no
 * lottery can exceed, which is quick for any list; and for a short list, where single people may
 * fit on no panel, what the lottery itself says.
 */
@Service
@Transactional(readOnly = true)
public class RuleCheck {

  private static final int SHORT = 100;
  private static final Duration MOST = Duration.ofMillis(500);

  /**
   * @param trouble why no panel keeps the rules; none where one does
   * @param wrong in the engine's words what makes no sense; none
   * @param early while names are taken, and a rule is about few: an answer now and another after
   *     one more name would tell what that person answered
   * @param equal everybody's chance if there were no rules at all
   * @param smallest the smallest chance of those who can be drawn; none while rules can't be met
   * @param exact whether it is that; else what it can't exceed
   * @param without by feature, what the smallest chance couldn't exceed without its rules
   * @param withoutBoth the same without the rule for two groups at once
   */
  public record Found(
      Optional<Explanation> trouble,
      Optional<String> wrong,
      boolean early,
      double equal,
      OptionalDouble smallest,
      boolean exact,
      Map<String, Double> without,
      Map<Both, Double> withoutBoth,
      Count unreachable) {}

  private record Effects(Map<String, Double> without, Map<Both, Double> withoutBoth) {
    static final Effects UNASKED = new Effects(Map.of(), Map.of());
  }

  private final Applications applications;
  private final Opportunities opportunities;
  private final Counting counting;
  private final Clock clock;

  RuleCheck(
      Applications applications, Opportunities opportunities, Counting counting, Clock clock) {
    this.applications = applications;
    this.opportunities = opportunities;
    this.counting = counting;
    this.clock = clock;
  }

  /**
   * @param each whether to say of each feature what its rules do
   */
  public Found of(OpportunityId id, SetAside quotas, boolean each) {
    Opportunity about = opportunities.get(id);
    var people = pool(id);
    double equal =
        people.isEmpty() ? 0 : Math.min(1, (double) about.notice().seats() / people.size());
    if (about.takesNames(LocalDate.now(clock)) && quotas.aboutFew(people, counting.most()))
      return early(equal);
    try {
      var pool = new Pool(people);
      var rules = rules(about, quotas, people);
      var trouble = Feasibility.check(pool, rules);
      if (trouble.isPresent()) return found(trouble, Optional.empty(), equal);
      var effects = each ? effects(about, quotas, pool) : Effects.UNASKED;
      return shortly(pool, rules, equal, effects)
          .orElseGet(() -> ceiling(pool, rules, equal, effects));
    } catch (Infeasible no) {
      return found(Optional.of(no.explanation()), Optional.empty(), equal);
    } catch (BadInput no) {
      return found(Optional.empty(), Optional.of(String.valueOf(no.getMessage())), equal);
    }
  }

  private Optional<Found> shortly(Pool pool, Rules rules, double equal, Effects effects) {
    if (pool.candidates().size() > SHORT) return Optional.empty();
    try {
      var certificate = Leximin.solve(pool, rules, new Patience(MOST)).certificate();
      return Optional.of(
          found(equal, certificate.lower(), true, effects, certificate.uncoverable().size()));
    } catch (CancellationException _) {
      return Optional.empty();
    }
  }

  private Found ceiling(Pool pool, Rules rules, double equal, Effects effects) {
    return Ceiling.of(pool, rules)
        .map(ceiling -> found(equal, ceiling.smallest(), false, effects, ceiling.nobody().size()))
        .orElseGet(() -> found(Optional.empty(), Optional.empty(), equal));
  }

  private static Effects effects(Opportunity about, SetAside quotas, Pool pool) {
    var without = new LinkedHashMap<String, Double>();
    var withoutBoth = new HashMap<Both, Double>();
    for (Question question : about.questions()) {
      var others = quotas.without(question.feature());
      if (!others.equals(quotas))
        ceiling(about, others, pool).ifPresent(most -> without.put(question.feature(), most));
    }
    for (Both both : quotas.both().keySet())
      ceiling(about, quotas.without(both), pool).ifPresent(most -> withoutBoth.put(both, most));
    return new Effects(without, withoutBoth);
  }

  private static Optional<Double> ceiling(Opportunity about, SetAside quotas, Pool pool) {
    return Ceiling.of(pool, rules(about, quotas, pool.candidates())).map(Ceiling::smallest);
  }

  private static Rules rules(Opportunity about, SetAside quotas, List<Candidate> people) {
    return Quotas.rules(about.questions(), quotas, people, about.notice().seats());
  }

  private List<Candidate> pool(OpportunityId id) {
    var pool = new ArrayList<Candidate>();
    for (var one : applications.pool(id))
      pool.add(new Candidate("p" + pool.size(), one.features(), one.household()));
    return pool;
  }

  private Found early(double equal) {
    return new Found(
        Optional.empty(),
        Optional.empty(),
        true,
        equal,
        OptionalDouble.empty(),
        false,
        Map.of(),
        Map.of(),
        counting.of(0));
  }

  private Found found(Optional<Explanation> trouble, Optional<String> wrong, double equal) {
    return new Found(
        trouble,
        wrong,
        false,
        equal,
        OptionalDouble.empty(),
        false,
        Map.of(),
        Map.of(),
        counting.of(0));
  }

  private Found found(
      double equal, double smallest, boolean exact, Effects effects, int unreachable) {
    return new Found(
        Optional.empty(),
        Optional.empty(),
        false,
        equal,
        OptionalDouble.of(smallest),
        exact,
        effects.without(),
        effects.withoutBoth(),
        counting.of(unreachable));
  }
}
