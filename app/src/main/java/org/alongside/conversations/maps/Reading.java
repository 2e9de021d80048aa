package org.alongside.conversations.maps;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.alongside.conversations.Statement;
import org.alongside.conversations.StatementId;
import org.alongside.opinionmap.OpinionMap;
import org.alongside.opinionmap.PublicMap;
import org.alongside.opinionmap.Publication;
import org.alongside.opinionmap.Released;

/** Reads the engine’s answer into what is shown: ids in place of numbers, and how sure it is. */
final class Reading {

  private static final int TO_THE_NEAREST = 5;

  // 90 % of a normal distribution lie within so many standard deviations.
  private static final double NINETY = 1.645;

  private final List<Statement> statements;
  private final PublicMap shown;
  private final Map<String, Statement> byName = new TreeMap<>();

  Reading(List<Statement> statements, Released released) {
    this.statements = statements;
    statements.forEach(one -> byName.put(name(one), one));
    this.shown =
        released.shown(statements.stream().filter(Statement::in).map(Reading::name).toList());
  }

  Drawing drawing(Publication publication, Instant at) {
    var map = publication.map();
    return new Drawing(
        at,
        Math.round((float) map.people() / TO_THE_NEAREST) * TO_THE_NEAREST,
        (int) statements.stream().filter(Statement::in).count(),
        shown.groups().stream().map(shape -> group(shape, map)).toList(),
        lines(),
        map.consensus().agree().stream().map(claim -> held(claim.statement(), true)).toList(),
        map.bridging().stream()
            .map(one -> new Drawing.Bridge(id(one.statement()), one.score(), one.least()))
            .toList(),
        (int) Math.round(publication.steadiness() * 100));
  }

  List<Drawing.Line> lines() {
    return statements.stream().filter(Statement::in).map(this::line).toList();
  }

  private static String name(Statement one) {
    return String.valueOf(one.number());
  }

  private Drawing.Group group(PublicMap.Shape shape, OpinionMap map) {
    var holds =
        map.groups().stream()
            .filter(group -> group.id() == shape.id() && shape.size() != null)
            .flatMap(group -> group.representative().stream())
            .map(claim -> held(claim.statement(), claim.side() == OpinionMap.Side.AGREE))
            .toList();
    return new Drawing.Group(shape.id(), shape.size(), shape.x(), shape.y(), shape.radius(), holds);
  }

  private Drawing.Line line(Statement one) {
    var figures = Objects.requireNonNull(shown.statements().get(name(one)));
    return new Drawing.Line(
        one.id(),
        one.number(),
        share(figures.all()),
        figures.groups().stream().map(Reading::share).toList(),
        figures.kinds().stream().map(Reading::share).toList());
  }

  private static Drawing.Share share(PublicMap.Row row) {
    Integer agree = row.agree();
    Integer seen = row.seen();
    if (agree == null || seen == null || seen == 0)
      return new Drawing.Share(agree, row.disagree(), row.pass(), seen, null, null);
    double p = Math.min(1, agree / (double) seen);
    double half = NINETY * Math.sqrt((p * (1 - p) + Publication.VARIANCE) / seen);
    return new Drawing.Share(
        agree, row.disagree(), row.pass(), seen, Math.max(0, p - half), Math.min(1, p + half));
  }

  private Drawing.Held held(String name, boolean agree) {
    return new Drawing.Held(id(name), agree);
  }

  private StatementId id(String name) {
    return Objects.requireNonNull(byName.get(name)).id();
  }
}
