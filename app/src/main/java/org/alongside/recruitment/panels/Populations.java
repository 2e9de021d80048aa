package org.alongside.recruitment.panels;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.alongside.people.PersonId;
import org.alongside.platform.audit.Audit;
import org.alongside.platform.errors.NotFound;
import org.alongside.platform.errors.Refusal;
import org.alongside.platform.ids.Ids;
import org.alongside.platform.trace.Ref;
import org.alongside.recruitment.Applicant;
import org.alongside.recruitment.Applications;
import org.alongside.recruitment.Opportunities;
import org.alongside.recruitment.OpportunityId;
import org.alongside.recruitment.Question;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whom it affects, who put their names down, who is missing, and what is done about it. */
@Service
@Transactional
public class Populations {

  // Below this part of what would be fair, a group is missing.
  private static final double FAIR = .7;
  // Where not even one would be there by chance, that nobody is says nothing.
  private static final double EXPECTED = 1;

  private final PopulationStore store;
  private final OutreachStore outreach;
  private final Opportunities opportunities;
  private final Applications applications;
  private final Counting counting;
  private final Audit audit;

  Populations(
      PopulationStore store,
      OutreachStore outreach,
      Opportunities opportunities,
      Applications applications,
      Counting counting,
      Audit audit) {
    this.store = store;
    this.outreach = outreach;
    this.opportunities = opportunities;
    this.applications = applications;
    this.counting = counting;
    this.audit = audit;
  }

  /** Says anew whom it affects. */
  public void say(OpportunityId opportunity, Population population, Instant at) {
    var questions = opportunities.get(opportunity).questions();
    if (population.source().isBlank()) throw new Refusal("panels.source-needed");
    if (population.people().isBlank()) throw new Refusal("panels.people-needed");
    population.shares().forEach((group, share) -> check(questions, group, share));
    sums(population.shares())
        .forEach(
            (_, sum) -> {
              if (sum > 1.02) throw new Refusal("panels.more-than-everybody");
            });
    store.replace(opportunity, population);
    audit.record(
        population.saidBy(), "population-said", Ref.of("opportunity", opportunity), "", at);
  }

  @Transactional(readOnly = true)
  public Optional<Population> find(OpportunityId opportunity) {
    return store.find(opportunity);
  }

  @Transactional(readOnly = true)
  public Standing standing(OpportunityId opportunity) {
    var pool = applications.pool(opportunity);
    var population = store.find(opportunity).orElse(null);
    var asked =
        opportunities.get(opportunity).questions().stream()
            .map(question -> asked(question, pool, population))
            .toList();
    return new Standing(pool.size(), counting.of(pool.size()), counting.most(), population, asked);
  }

  public OutreachId begin(
      OpportunityId opportunity,
      Group group,
      PersonId owner,
      String plan,
      PersonId by,
      Instant at) {
    if (plan.isBlank()) throw new Refusal("panels.plan-needed");
    Standing.Row row =
        standing(opportunity).row(group).orElseThrow(() -> new NotFound(group.answer()));
    var task =
        new Outreach(
            Ids.next(OutreachId::new),
            opportunity,
            group,
            owner,
            plan.strip(),
            row.applied(),
            at,
            "",
            null,
            null);
    outreach.insert(task, by);
    audit.record(by, "outreach-begun", Ref.of("opportunity", opportunity), "", at);
    return task.id();
  }

  /** Says what came of it; the count afterwards is taken now. */
  public void finish(OutreachId id, String told, PersonId by, Instant at) {
    Outreach task = outreach.find(id).orElseThrow(() -> new NotFound(id));
    if (told.isBlank()) throw new Refusal("panels.told-needed");
    Count after =
        standing(task.opportunity()).row(task.group()).map(Standing.Row::applied).orElseThrow();
    if (!outreach.done(id, told.strip(), after, by, at)) throw new Refusal("panels.told-already");
    audit.record(by, "outreach-done", Ref.of("opportunity", task.opportunity()), "", at);
  }

  @Transactional(readOnly = true)
  public Outreach outreach(OutreachId id) {
    return outreach.find(id).orElseThrow(() -> new NotFound(id));
  }

  @Transactional(readOnly = true)
  public List<Outreach> outreachFor(OpportunityId opportunity) {
    return outreach.of(opportunity);
  }

  private Standing.Asked asked(
      Question question, List<Applicant> pool, @Nullable Population population) {
    var counts =
        pool.stream()
            .collect(
                Collectors.groupingBy(
                    one -> one.features().getOrDefault(question.feature(), Question.NOT_SAID),
                    Collectors.counting()));
    var rows =
        question.choices().stream()
            .map(
                answer -> {
                  var group = new Group(question.feature(), answer);
                  Double share = population == null ? null : population.shares().get(group);
                  Count count = counting.of(counts.getOrDefault(answer, 0L));
                  return new Standing.Row(group, share, count, missing(share, count, pool.size()));
                })
            .toList();
    return new Standing.Asked(
        question, rows, counting.of(counts.getOrDefault(Question.NOT_SAID, 0L)));
  }

  // From numbers that may be shown alone, so that a sentence tells no more than they do.
  private Standing.Missing missing(@Nullable Double share, Count count, int names) {
    if (share == null) return Standing.Missing.UNKNOWN;
    double fair = share * names;
    if (count.nobody())
      return fair >= EXPECTED
          ? Standing.Missing.NOBODY
          : share == 0 ? Standing.Missing.THERE : Standing.Missing.UNSURE;
    if (count.few()) return fair > counting.most() ? Standing.Missing.FEW : Standing.Missing.UNSURE;
    return count.rounded() < fair * FAIR ? Standing.Missing.FEWER : Standing.Missing.THERE;
  }

  private static void check(List<Question> questions, Group group, double share) {
    boolean known =
        questions.stream()
            .anyMatch(one -> one.feature().equals(group.feature()) && one.offers(group.answer()));
    if (!known) throw new Refusal("panels.unknown-group", group.answer());
    if (!(share >= 0 && share <= 1)) throw new Refusal("panels.share-wrong");
  }

  private static Map<String, Double> sums(Map<Group, Double> shares) {
    return shares.entrySet().stream()
        .collect(
            Collectors.groupingBy(
                entry -> entry.getKey().feature(), Collectors.summingDouble(Map.Entry::getValue)));
  }
}
