package org.alongside.improvement.web;

import java.time.LocalDate;
import org.alongside.platform.errors.Problems;
import org.alongside.platform.pages.Typed;
import org.alongside.platform.pages.TypedDate;

/** A promise, as typed. */
public record PromiseForm(String from, String words, String owner, TypedDate due) {

  static PromiseForm of(Typed typed) {
    return new PromiseForm(
        typed.in("from"), typed.in("words"), typed.in("owner"), typed.date("due"));
  }

  Problems check(LocalDate today) {
    var problems = Problems.none().require("words", words, "improvement.promise-needs-words");
    Typed.atMost(problems, "words", words, 2_000);
    if (due.blank()) problems.add("due-day", "improvement.due-needed");
    return due.checkFrom(today, problems, "due");
  }
}
