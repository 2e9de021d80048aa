package org.alongside.conversations.maps.web;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alongside.conversations.Statement;
import org.alongside.conversations.StatementId;
import org.alongside.conversations.maps.Drawing;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** The figures that anybody may have, as files: what isn’t told is left empty. */
final class OpenData {

  private static final List<String> COUNTS = List.of("agree", "disagree", "pass", "seen");
  private static final List<String> BOUNDS = List.of("agreeing_at_least", "agreeing_at_most");

  private OpenData() {}

  static String statements(Drawing drawing, List<Statement> statements) {
    Map<StatementId, Statement> in =
        statements.stream()
            .filter(Statement::in)
            .collect(Collectors.toMap(Statement::id, Function.identity()));
    var rows = new ArrayList<List<Object>>();
    rows.add(head(drawing.groups().size()));
    for (var line : drawing.lines())
      if (in.containsKey(line.statement()))
        rows.add(row(line, Objects.requireNonNull(in.get(line.statement()))));
    return csv(rows);
  }

  /** Before five people voted there is nothing to tell. */
  static String none() {
    return csv(List.of(List.of("statement", "language", "words")));
  }

  /** Each group by the words that it holds first. */
  static String groups(Drawing drawing, List<GroupName> names) {
    var rows = new ArrayList<List<Object>>();
    rows.add(List.of("group", "holds", "people", "x", "y", "radius"));
    for (var name : names)
      drawing.groups().stream()
          .filter(group -> group.number() == name.number())
          .forEach(
              group ->
                  rows.add(
                      List.of(
                          group.number() + 1,
                          safe(name.words().words()),
                          told(group.size()),
                          rounded(group.x()),
                          rounded(group.y()),
                          rounded(group.radius()))));
    return csv(rows);
  }

  private static List<Object> head(int groups) {
    var head = new ArrayList<Object>(List.of("statement", "language", "words"));
    head.addAll(COUNTS);
    head.addAll(BOUNDS);
    for (int group = 1; group <= groups; group++) {
      for (String count : COUNTS) head.add("group_" + group + "_" + count);
      for (String bound : BOUNDS) head.add("group_" + group + "_" + bound);
    }
    return head;
  }

  private static List<Object> row(Drawing.Line line, Statement statement) {
    var row =
        new ArrayList<Object>(
            List.of(line.number(), statement.language(), safe(statement.words())));
    row.addAll(cells(line.all()));
    line.groups().forEach(share -> row.addAll(cells(share)));
    return row;
  }

  private static List<Object> cells(Drawing.Share share) {
    return List.of(
        told(share.agree()),
        told(share.disagree()),
        told(share.pass()),
        told(share.seen()),
        share.low() == null ? "" : rounded(share.low()),
        share.high() == null ? "" : rounded(share.high()));
  }

  private static Object told(@Nullable Integer count) {
    return count == null ? "" : count;
  }

  static double rounded(double value) {
    return Math.round(value * 100) / 100.0;
  }

  // Anybody writes statements: a spreadsheet must not take one for a formula.
  private static String safe(String cell) {
    return cell.matches("(?s)^[=+\\-@\\t\\r].*") ? "'" + cell : cell;
  }

  private static String csv(List<List<Object>> rows) {
    var out = new StringWriter();
    try (var csv = new CSVPrinter(out, CSVFormat.RFC4180)) {
      for (var row : rows) csv.printRecord(row);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }
}
