package org.alongside.conversations.maps.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.alongside.conversations.Statement;
import org.alongside.conversations.StatementId;
import org.alongside.conversations.maps.Drawing;
import org.alongside.platform.pictures.Agreement;
import org.alongside.platform.pictures.GroupMark;
import org.alongside.platform.words.Words;

/** Reads a drawing out in one person’s language: its groups by name, its statements in words. */
final class Legend {

  private static final double HALF = .5;

  private final Drawing drawing;
  private final Words words;
  private final Map<StatementId, Statement> statements = new HashMap<>();
  private final Map<StatementId, Drawing.Line> lines = new HashMap<>();
  private final List<GroupName> names;

  Legend(Drawing drawing, List<Statement> statements, Words words) {
    this.drawing = drawing;
    this.words = words;
    statements.stream().filter(Statement::in).forEach(one -> this.statements.put(one.id(), one));
    drawing.lines().forEach(line -> lines.put(line.statement(), line));
    this.names = drawing.parts() ? drawing.groups().stream().map(this::name).toList() : List.of();
  }

  List<GroupName> names() {
    return names;
  }

  GroupName nameOf(int group) {
    return names.stream().filter(one -> one.number() == group).findFirst().orElseThrow();
  }

  /** Those that are still in: what was taken out since it was drawn isn’t shown. */
  List<StatementLine> lines(List<StatementId> ids) {
    return ids.stream()
        .filter(id -> statements.containsKey(id) && lines.containsKey(id))
        .map(id -> line(Objects.requireNonNull(lines.get(id))))
        .toList();
  }

  /** Every statement, with how many of all and of each group agree. */
  List<ReportPage.Row> rows() {
    return drawing.lines().stream()
        .filter(line -> statements.containsKey(line.statement()))
        .map(
            line ->
                new ReportPage.Row(
                    phrase(line.statement()),
                    Stream.concat(
                            Stream.of(line.all()),
                            drawing.parts() ? line.groups().stream() : Stream.empty())
                        .map(this::cell)
                        .toList()))
        .toList();
  }

  /** Nothing of what was taken out since. */
  Optional<Phrase> said(StatementId id) {
    return statements.containsKey(id) ? Optional.of(phrase(id)) : Optional.empty();
  }

  private String cell(Drawing.Share share) {
    if (share.agree() == null || share.seen() == null) return words.say("mapping.report.hidden");
    return words.say("mapping.report.agree", Math.min(share.agree(), share.seen()), share.seen());
  }

  /** What a group holds besides what it is called by. */
  List<Phrase> holds(Drawing.Group group) {
    return group.holds().stream()
        .filter(held -> statements.containsKey(held.statement()))
        .map(this::held)
        .filter(phrase -> !phrase.equals(nameOf(group.number()).words()))
        .toList();
  }

  private Phrase held(Drawing.Held held) {
    var phrase = phrase(held.statement());
    return held.agree()
        ? phrase.quoted()
        : new Phrase(words.say("mapping.against", phrase.bare()), null);
  }

  private Phrase phrase(StatementId id) {
    return Phrase.of(Objects.requireNonNull(statements.get(id)), words.locale().getLanguage());
  }

  // Better by what it is for than by what it is against.
  private GroupName name(Drawing.Group group) {
    var own =
        group.holds().stream().filter(held -> statements.containsKey(held.statement())).toList();
    var name =
        own.stream()
            .filter(Drawing.Held::agree)
            .findFirst()
            .or(() -> own.stream().findFirst())
            .map(this::held)
            .orElseGet(
                () -> new Phrase(words.say("mapping.group.nameless", group.number() + 1), null));
    return new GroupName(
        group.number(),
        name,
        group.size() == null
            ? words.say("mapping.group.few")
            : words.say("mapping.group.people", group.size()),
        words.say("mapping.mark", GroupMark.of(group.number())));
  }

  private StatementLine line(Drawing.Line line) {
    var marks = new ArrayList<Agreement.Mark>();
    var told = new ArrayList<StatementLine.Told>();
    if (!drawing.parts()) {
      mark(line.all(), GroupMark.DOT, marks);
      if (line.all().shown()) told.add(new StatementLine.Told(null, share(line.all()), null));
    } else
      for (int i = 0; i < Math.min(line.groups().size(), names.size()); i++) {
        var group = names.get(i);
        mark(line.groups().get(i), group.mark(), marks);
        told.add(new StatementLine.Told(group.sign(), share(line.groups().get(i)), group.words()));
      }
    return new StatementLine(
        line.statement().value().toString(),
        phrase(line.statement()),
        new Agreement(
            marks,
            words.say("mapping.nobody"),
            words.say("mapping.half"),
            words.say("mapping.all")),
        told,
        sure(line));
  }

  private static void mark(Drawing.Share share, GroupMark group, List<Agreement.Mark> marks) {
    if (share.shown() && share.low() != null && share.high() != null)
      marks.add(new Agreement.Mark(group, share.agreeing(), share.low(), share.high()));
  }

  String share(Drawing.Share share) {
    if (share.agree() == null || share.seen() == null) return words.say("mapping.share.few");
    return words.say("mapping.share", Math.min(share.agree(), share.seen()), share.seen());
  }

  private String sure(Drawing.Line line) {
    String of = drawing.parts() ? "each" : "everybody";
    var shares = drawing.parts() ? line.groups() : List.of(line.all());
    if (every(shares, share -> share.low() != null && share.low() > HALF))
      return words.say("mapping.sure." + of + ".agree");
    if (every(shares, share -> share.high() != null && share.high() < HALF))
      return words.say("mapping.sure." + of + ".not");
    return "";
  }

  private static boolean every(List<Drawing.Share> shares, Predicate<Drawing.Share> holds) {
    return !shares.isEmpty() && shares.stream().allMatch(holds);
  }
}
