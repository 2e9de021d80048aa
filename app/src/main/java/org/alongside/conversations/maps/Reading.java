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
import org.jspecify.annotations.Nullable;

/** Reads the engine’s answer into what is shown: ids in place of numbers, and how sure it is. */
final class Reading {

  private static final int TO_THE_NEAREST = 5;

  // 90 % of a normal distribution lie within so many standard deviations.
  private static final double NINETY = 1.645;

  private final List<Statement> statements;
  private final Publication publication;
  private final Map<String, Statement> byName = new TreeMap<>();

  Reading(List<Statement> statements, Publication publication) {
    this.statements = statements;
    this.publication = publication;
    statements.forEach(one -> byName.put(String.valueOf(one.number()), one));
  }

  Drawing drawing(Instant at) {
    var map = publication.map();
    return new Drawing(
        at,
        Math.round((float) map.people() / TO_THE_NEAREST) * TO_THE_NEAREST,
        (int) statements.stream().filter(Statement::in).count(),
        publication.shown().groups().stream().map(this::group).toList(),
        statements.stream().filter(Statement::in).map(this::line).toList(),
        map.consensus().agree().stream().map(claim -> held(claim.statement(), true)).toList(),
        map.bridging().stream()
            .map(one -> new Drawing.Bridge(id(one.statement()), one.score(), one.least()))
            .toList(),
        (int) Math.round(publication.steadiness() * 100));
  }

  private Drawing.Group group(PublicMap.Shape shape) {
    var holds =
        publication.map().groups().stream()
            .filter(group -> group.id() == shape.id() && shape.size() != null)
            .flatMap(group -> group.representative().stream())
            .map(claim -> held(claim.statement(), claim.side() == OpinionMap.Side.AGREE))
            .toList();
    return new Drawing.Group(shape.id(), shape.size(), shape.x(), shape.y(), shape.radius(), holds);
  }

  private Drawing.Line line(Statement one) {
    var figures = publication.shown().statements().get(String.valueOf(one.number()));
    if (figures == null) return new Drawing.Line(one.id(), one.number(), share(null), List.of());
    return new Drawing.Line(
        one.id(),
        one.number(),
        share(figures.all()),
        figures.groups().stream().map(Reading::share).toList());
  }

  private static Drawing.Share share(PublicMap.@Nullable Row row) {
    if (row == null) return new Drawing.Share(null, null, null, null, null, null);
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
