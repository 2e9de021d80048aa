package org.alongside.opinionmap.polis;

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

/** Draws the map as the known pipeline does; ballots stand in the order in which they were met. */
public final class Polis {

  public static final String MODE = "polis";

  private final Ballots ballots;
  private final Projection projection;
  private final double[][] points;
  private final Groups groups;
  private final Tally tally;

  private Polis(Ballots ballots) {
    this.ballots = ballots;
    projection = Projection.of(ballots);
    points = projection.points();
    groups = Groups.of(ballots, points);
    tally = Tally.of(ballots, groups.of(), groups.centres().length);
  }

  public static Mapped map(Ballots ballots) {
    Polis polis = new Polis(ballots);
    List<Figures> statements =
        IntStream.range(0, ballots.statements()).mapToObj(polis::figures).toList();
    return new Mapped(polis.map(statements), polis.people(), statements);
  }

  private OpinionMap map(List<Figures> statements) {
    SortedMap<String, Informed> informed = new TreeMap<>(Ballots.BY_ID);
    for (Figures one : statements) if (!one.out()) informed.put(one.statement(), one.informed());
    return new OpinionMap(
        MODE,
        ballots.people(),
        ballots.statements(),
        ballots.votes(),
        groups.centres().length,
        IntStream.range(0, groups.centres().length).mapToObj(this::group).toList(),
        groups.silhouettes(),
        new TreeMap<>(),
        new Claims(ballots, Tally.ofAll(ballots)).consensus(),
        List.of(),
        informed);
  }

  private Group group(int group) {
    double[] centre = groups.centres()[group];
    return new Group(
        group,
        tally.size(group),
        new Point(centre[0], centre[1]),
        new Claims(ballots, tally).representative(group));
  }

  private List<Place> people() {
    List<Place> people = new ArrayList<>();
    for (int p = 0; p < points.length; p++)
      people.add(new Place(ballots.person(p), points[p][0], points[p][1], groups.of()[p]));
    return people;
  }

  private Figures figures(int statement) {
    List<Votes> votes =
        IntStream.range(0, tally.groups()).mapToObj(g -> tally.votes(g, statement)).toList();
    double agree = 1;
    double disagree = 1;
    for (Votes one : votes) {
      agree *= Tests.share(one.agree(), one.seen());
      disagree *= Tests.share(one.disagree(), one.seen());
    }
    double extremity = projection.extremity(statement);
    return new Figures(
        ballots.statement(statement),
        ballots.out(statement),
        projection.mean(statement),
        new Point(projection.axis(0, statement), projection.axis(1, statement)),
        extremity,
        new Informed(agree, disagree),
        tally.all(statement).priority(extremity),
        votes);
  }
}
