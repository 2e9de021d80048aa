package org.alongside.improvement.web;

import java.time.LocalDate;
import org.alongside.platform.errors.Problems;
import org.alongside.platform.pages.Typed;
import org.alongside.platform.pages.TypedDate;

/** What won't be done and why, as typed. */
public record NotDoneForm(String from, String what, String reason, TypedDate again) {

  static NotDoneForm of(Typed typed) {
    return new NotDoneForm(
        typed.in("from"), typed.in("what"), typed.in("reason"), typed.date("again"));
  }

  Problems check(LocalDate today) {
    var problems = Problems.none().require("what", what, "improvement.what-needed");
    Typed.atMost(problems, "what", what, 500);
    problems.require("reason", reason, "improvement.reason-needed");
    Typed.atMost(problems, "reason", reason, 5_000);
    return again.checkFrom(today, problems, "again");
  }
}
