package org.alongside.recruitment.panels;

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
import org.alongside.sortition.Explanation;
import org.alongside.sortition.Feasibility;
import org.alongside.sortition.Infeasible;
import org.alongside.sortition.Leximin;
import org.alongside.sortition.Lottery;
import org.alongside.sortition.Pool;
import org.alongside.sortition.Progress;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What rules mean for those who put their names down, told while somebody still edits them. */
@Service
@Transactional(readOnly = true)
public class RuleCheck {

  /**
   * @param trouble why no panel keeps the rules; none where one does
   * @param wrong in the engine's words what makes no sense; none
   * @param equal everybody's chance if there were no rules at all
   * @param smallest the smallest chance of those who can be drawn; none where it takes too long
   * @param without by feature, what the smallest chance would be without its rules
   * @param withoutBoth the same without the rule for two groups at once
   */
  public record Found(
      Optional<Explanation> trouble,
      Optional<String> wrong,
      double equal,
      OptionalDouble smallest,
      Map<String, Double> without,
      Map<Both, Double> withoutBoth,
      Count unreachable) {}

  private final Applications applications;
  private final Opportunities opportunities;
  private final Counting counting;

  RuleCheck(Applications applications, Opportunities opportunities, Counting counting) {
    this.applications = applications;
    this.opportunities = opportunities;
    this.counting = counting;
  }

  /**
   * @param each whether to say of each feature what its rules do; takes as often as long
   */
  public Found of(OpportunityId id, SetAside quotas, boolean each) {
    Opportunity about = opportunities.get(id);
    var pool = pool(id);
    int seats = about.notice().seats();
    double equal = pool.isEmpty() ? 0 : Math.min(1, (double) seats / pool.size());
    try {
      var rules = Quotas.rules(about.questions(), quotas, pool, seats);
      var trouble = Feasibility.check(new Pool(pool), rules);
      if (trouble.isPresent()) return found(trouble, Optional.empty(), equal);
      return measured(about, quotas, pool, equal, each);
    } catch (BadInput no) {
      return found(Optional.empty(), Optional.of(String.valueOf(no.getMessage())), equal);
    }
  }

  private Found measured(
      Opportunity about, SetAside quotas, List<Candidate> pool, double equal, boolean each) {
    if (pool.size() > Patience.MOST_PEOPLE) return found(Optional.empty(), Optional.empty(), equal);
    var patience = new Patience();
    try {
      var lottery = solve(about, quotas, pool, patience);
      var without = each ? without(about, quotas, pool, patience) : Map.<String, Double>of();
      return new Found(
          Optional.empty(),
          Optional.empty(),
          equal,
          OptionalDouble.of(lottery.certificate().lower()),
          without,
          each ? withoutBoth(about, quotas, pool, patience) : Map.of(),
          counting.of(lottery.certificate().uncoverable().size()));
    } catch (CancellationException _) {
      return found(Optional.empty(), Optional.empty(), equal);
    } catch (Infeasible no) {
      return found(Optional.of(no.explanation()), Optional.empty(), equal);
    }
  }

  private static Map<String, Double> without(
      Opportunity about, SetAside quotas, List<Candidate> pool, Progress patience) {
    var without = new LinkedHashMap<String, Double>();
    try {
      for (Question question : about.questions()) {
        var others = quotas.without(question.feature());
        if (!others.equals(quotas))
          without.put(
              question.feature(), solve(about, others, pool, patience).certificate().lower());
      }
    } catch (CancellationException _) {
      return without;
    }
    return without;
  }

  private static Map<Both, Double> withoutBoth(
      Opportunity about, SetAside quotas, List<Candidate> pool, Progress patience) {
    var without = new HashMap<Both, Double>();
    try {
      for (Both both : quotas.both().keySet())
        without.put(both, solve(about, quotas.without(both), pool, patience).certificate().lower());
    } catch (CancellationException _) {
      return without;
    }
    return without;
  }

  private static Lottery solve(
      Opportunity about, SetAside quotas, List<Candidate> pool, Progress patience) {
    var rules = Quotas.rules(about.questions(), quotas, pool, about.notice().seats());
    return Leximin.solve(new Pool(pool), rules, patience);
  }

  private List<Candidate> pool(OpportunityId id) {
    var pool = new ArrayList<Candidate>();
    for (var one : applications.pool(id))
      pool.add(new Candidate("p" + pool.size(), one.features(), one.household()));
    return pool;
  }

  private Found found(Optional<Explanation> trouble, Optional<String> wrong, double equal) {
    return new Found(
        trouble, wrong, equal, OptionalDouble.empty(), Map.of(), Map.of(), counting.of(0));
  }
}
