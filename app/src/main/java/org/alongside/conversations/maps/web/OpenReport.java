package org.alongside.conversations.maps.web;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.alongside.conversations.Conversation;
import org.alongside.conversations.Statement;
import org.alongside.conversations.StatementId;
import org.alongside.conversations.maps.Drawing;
import org.jspecify.annotations.Nullable;

/**
 * All that came out, for programs: {@code report.json}. Statements go by their numbers, as in the
 * other files; what isn’t told is null.
 *
 * @param people to the nearest five
 * @param steadiness of a hundred people, how many are in the same group when a tenth of the votes
 *     is left out
 */
record OpenReport(
    String question,
    String source,
    Instant drawn,
    int people,
    int steadiness,
    List<Group> groups,
    List<Integer> shared,
    List<Integer> mostBridgingFirst,
    List<Line> statements) {

  record Group(
      int group, @Nullable Integer people, double x, double y, double radius, List<Held> holds) {}

  record Held(int statement, boolean agree) {}

  record Line(
      int statement,
      String language,
      String words,
      Drawing.Share all,
      List<Drawing.Share> groups) {}

  static OpenReport of(Conversation about, Drawing drawing, List<Statement> statements) {
    Map<StatementId, Statement> in = new HashMap<>();
    statements.stream().filter(Statement::in).forEach(one -> in.put(one.id(), one));
    return new OpenReport(
        about.question(),
        about.source(),
        drawing.at(),
        drawing.people(),
        drawing.steadiness(),
        drawing.groups().stream().map(group -> group(group, in)).toList(),
        numbers(drawing.shared().stream().map(Drawing.Held::statement).toList(), in),
        numbers(drawing.bridging().stream().map(Drawing.Bridge::statement).toList(), in),
        drawing.lines().stream()
            .filter(line -> in.containsKey(line.statement()))
            .map(line -> line(line, Objects.requireNonNull(in.get(line.statement()))))
            .toList());
  }

  private static Line line(Drawing.Line line, Statement said) {
    return new Line(
        line.number(),
        said.language(),
        said.words(),
        rounded(line.all()),
        line.groups().stream().map(OpenReport::rounded).toList());
  }

  private static Group group(Drawing.Group group, Map<StatementId, Statement> in) {
    return new Group(
        group.number() + 1,
        group.size(),
        group.x(),
        group.y(),
        group.radius(),
        group.holds().stream()
            .filter(held -> in.containsKey(held.statement()))
            .map(held -> new Held(number(held.statement(), in), held.agree()))
            .toList());
  }

  private static List<Integer> numbers(List<StatementId> ids, Map<StatementId, Statement> in) {
    return ids.stream().filter(in::containsKey).map(id -> number(id, in)).toList();
  }

  private static int number(StatementId id, Map<StatementId, Statement> in) {
    return Objects.requireNonNull(in.get(id)).number();
  }

  private static Drawing.Share rounded(Drawing.Share share) {
    return new Drawing.Share(
        share.agree(),
        share.disagree(),
        share.pass(),
        share.seen(),
        share.low() == null ? null : OpenData.rounded(share.low()),
        share.high() == null ? null : OpenData.rounded(share.high()));
  }
}
