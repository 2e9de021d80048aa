package org.alongside.opinionmap.model;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.alongside.opinionmap.Ballots;
import org.alongside.opinionmap.Mapped;
import org.alongside.opinionmap.Mapped.Figures;
import org.alongside.opinionmap.Mapped.Place;
import org.alongside.opinionmap.OpinionMap;
import org.alongside.opinionmap.OpinionMap.Group;
import org.alongside.opinionmap.OpinionMap.Informed;
import org.alongside.opinionmap.OpinionMap.Point;
import org.alongside.opinionmap.Tally;
import org.alongside.opinionmap.Tally.Votes;

/**
 * Draws the map from what the votes bear out: as many groups as they show, one if they show none,
 * and for all that is said how sure of it we are. Ballots are to be {@linkplain
 * Ballots.Builder#ordered() ordered}; then any order of votes gives the same map to the last bit.
 * Takes a few seconds for 50,000 votes; of more than half a million, the number of groups and what
 * bridges them are found with some of the people, and the rest with all.
 */
public final class Alongside {

  public static final String MODE = "alongside";

  private final Ballots ballots;
  private final Groups groups;
  private final Tally tally;
  private final Findings findings;

  private Alongside(Ballots ballots) {
    this.ballots = ballots;
    groups = Groups.of(ballots);
    int[] of = IntStream.range(0, ballots.people()).map(groups.partition()::of).toArray();
    tally = Tally.of(ballots, of, groups.partition().k());
    findings = new Findings(ballots, tally);
  }

  public static Alongside of(Ballots ballots) {
    return new Alongside(ballots);
  }

  public static Mapped map(Ballots ballots) {
    return of(ballots).mapped();
  }

  /** Who is grouped with whom, how surely, and which numbers of groups were weighed. */
  public Groups groups() {
    return groups;
  }

  public Mapped mapped() {
    List<Figures> statements =
        IntStream.range(0, ballots.statements()).mapToObj(this::figures).toList();
    return new Mapped(map(statements), people(), statements);
  }

  private OpinionMap map(List<Figures> statements) {
    SortedMap<String, Informed> informed = new TreeMap<>(Ballots.BY_ID);
    for (Figures one : statements) if (!one.out()) informed.put(one.statement(), one.informed());
    SortedMap<Integer, Double> losses = new TreeMap<>();
    groups.candidates().forEach((k, candidate) -> losses.put(k, candidate.logLoss()));
    return new OpinionMap(
        MODE,
        ballots.people(),
        ballots.statements(),
        ballots.votes(),
        tally.groups(),
        IntStream.range(0, tally.groups()).mapToObj(this::group).toList(),
        new TreeMap<>(),
        losses,
        findings.consensus(),
        findings.bridging(Standings.of(Sample.of(ballots, Sample.MOST_VOTES))),
        informed);
  }

  private Group group(int group) {
    int size = tally.size(group);
    double x = 0;
    double y = 0;
    for (int p = 0; p < ballots.people(); p++)
      if (groups.partition().of(p) == group) {
        x += groups.x(p) / size;
        y += groups.y(p) / size;
      }
    return new Group(group, size, new Point(x, y), findings.representative(group));
  }

  private List<Place> people() {
    List<Place> people = new ArrayList<>();
    for (int p = 0; p < ballots.people(); p++)
      people.add(new Place(ballots.person(p), groups.x(p), groups.y(p), groups.partition().of(p)));
    return people;
  }

  private Figures figures(int statement) {
    List<Votes> votes =
        IntStream.range(0, tally.groups()).mapToObj(g -> tally.votes(g, statement)).toList();
    double agree = 1;
    double disagree = 1;
    for (Votes one : votes) {
      agree *= (one.agree() + 1.0) / (one.seen() + 2);
      disagree *= (one.disagree() + 1.0) / (one.seen() + 2);
    }
    Space space = groups.space();
    double extremity = space.extremity(statement);
    return new Figures(
        ballots.statement(statement),
        ballots.out(statement),
        ballots.out(statement) ? 0 : space.factors().mean(statement),
        new Point(space.factors().loading(statement, 0), space.factors().loading(statement, 1)),
        extremity,
        new Informed(agree, disagree),
        tally.all(statement).priority(extremity),
        votes);
  }
}
