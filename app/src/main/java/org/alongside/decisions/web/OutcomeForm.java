package org.alongside.decisions.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.alongside.decisions.Outcome;
import org.alongside.decisions.Verdict;
import org.alongside.people.PersonId;
import org.alongside.platform.errors.Problems;
import org.alongside.platform.pages.Typed;
import org.alongside.platform.pages.TypedDate;

/**
 * What was decided, as typed.
 *
 * @param version of the decision that the person had read
 */
public record OutcomeForm(
    String decided,
    String reasons,
    List<String> verdicts,
    String answer,
    TypedDate lookAgain,
    String version) {

  private static final Map<String, Verdict> VERDICTS =
      Map.of("chosen", Verdict.CHOSEN, "not-now", Verdict.NOT_NOW, "no", Verdict.NO);

  static OutcomeForm blank(int options, int version) {
    return new OutcomeForm(
        "",
        "",
        IntStream.range(0, options).mapToObj(_ -> "").toList(),
        "",
        TypedDate.BLANK,
        String.valueOf(version));
  }

  static OutcomeForm of(Typed typed, int options) {
    return new OutcomeForm(
        typed.in("decided"),
        typed.in("reasons"),
        IntStream.rangeClosed(1, options).mapToObj(n -> typed.in("verdict-" + n)).toList(),
        typed.in("answer"),
        typed.date("again"),
        typed.in("version"));
  }

  /** The same words, for somebody who has now read the decision as it stands. */
  OutcomeForm after(int version) {
    return new OutcomeForm(decided, reasons, verdicts, answer, lookAgain, String.valueOf(version));
  }

  Problems check(LocalDate today) {
    var problems = Problems.none().require("decided", decided, "decisions.outcome-needed");
    Typed.atMost(problems, "decided", decided, 2_000);
    problems.require("reasons", reasons, "decisions.reasons-needed");
    Typed.atMost(problems, "reasons", reasons, 5_000);
    for (int n = 1; n <= verdicts.size(); n++)
      if (!VERDICTS.containsKey(verdicts.get(n - 1)))
        problems.add("verdict-" + n, "decisions.verdict-needed", n);
    Typed.atMost(problems, "answer", answer, 5_000);
    return lookAgain.checkFrom(today, problems, "again");
  }

  int read() {
    return version.matches("\\d{1,9}") ? Integer.parseInt(version) : 0;
  }

  Outcome outcome(PersonId by, Instant at) {
    return new Outcome(
        decided,
        reasons,
        verdicts.stream().map(VERDICTS::get).toList(),
        answer,
        lookAgain.date().orElse(null),
        by,
        at);
  }
}
