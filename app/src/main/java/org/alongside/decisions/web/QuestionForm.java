package org.alongside.decisions.web;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.alongside.decisions.Option;
import org.alongside.platform.errors.Problems;
import org.alongside.platform.pages.Typed;

/** A question to the group, as typed. */
public record QuestionForm(
    String question,
    List<Row> rows,
    Set<String> themes,
    Set<String> voices,
    Set<String> statements) {

  /** As many options as the form has room for; two are needed. */
  static final int ROOM = 5;

  /** One option: its number from 1, its name and what speaks for or against it. */
  public record Row(int number, String name, String words) {}

  static QuestionForm of(Typed typed) {
    return new QuestionForm(
        typed.in("question"),
        IntStream.rangeClosed(1, ROOM)
            .mapToObj(n -> new Row(n, typed.in("option-" + n), typed.in("about-" + n)))
            .toList(),
        typed.all("theme"),
        typed.all("voice"),
        typed.all("statement"));
  }

  Problems check() {
    var problems = Problems.none().require("question", question, "decisions.question-needed");
    Typed.atMost(problems, "question", question, 300);
    for (Row row : rows) {
      if (row.name().isBlank() && (row.number() <= 2 || !row.words().isBlank()))
        problems.add("option-" + row.number(), "decisions.option-needed", row.number());
      Typed.atMost(problems, "option-" + row.number(), row.name(), 200);
      Typed.atMost(problems, "about-" + row.number(), row.words(), 2_000);
    }
    return problems;
  }

  List<Option> options() {
    return rows.stream()
        .filter(row -> !row.name().isBlank())
        .map(row -> Option.of(row.name(), row.words()))
        .toList();
  }
}
