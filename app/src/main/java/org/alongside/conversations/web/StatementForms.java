package org.alongside.conversations.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.alongside.conversations.Reason;
import org.alongside.conversations.Statement;
import org.alongside.platform.errors.Problems;
import org.alongside.platform.pages.Typed;

/** What was typed on the page of a statement: a refusal, or better words. */
record StatementForms(String reason, String note, String better, Problems problems) {

  private static final int LONGEST_NOTE = 1_000;

  /** What somebody of the team may choose: what came with a file is no reason of theirs. */
  static final List<Reason> REASONS =
      Arrays.stream(Reason.values()).filter(one -> one != Reason.ELSEWHERE).toList();

  static StatementForms blank(Statement it) {
    return new StatementForms("", "", it.words(), Problems.none());
  }

  static StatementForms declining(Statement it, Typed typed) {
    var form =
        new StatementForms(typed.in("reason"), typed.in("note"), it.words(), Problems.none());
    if (form.chosen().isEmpty()) form.problems.add("reason", "tending.reason-needed");
    Typed.atMost(form.problems, "note", form.note, LONGEST_NOTE);
    return form;
  }

  static StatementForms rewording(Statement it, Typed typed) {
    var form = new StatementForms("", "", typed.in("better"), Problems.none());
    var lines = form.lines();
    if (lines.isEmpty()) form.problems.add("better", "conversations.words-needed");
    if (lines.equals(List.of(it.words()))) form.problems.add("better", "tending.same-words");
    if (lines.stream().anyMatch(line -> line.length() > Statement.LONGEST))
      form.problems.add("better", "conversations.words-too-long", Statement.LONGEST);
    return form;
  }

  Optional<Reason> chosen() {
    return REASONS.stream().filter(one -> one.name().equals(reason)).findFirst();
  }

  /** One statement a line. */
  List<String> lines() {
    return better.lines().map(String::strip).filter(line -> !line.isEmpty()).distinct().toList();
  }
}
