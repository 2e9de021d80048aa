package org.alongside.improvement.web;

import org.alongside.platform.errors.Problems;
import org.alongside.platform.pages.Typed;

/** A change, as typed; the picture comes beside it, and can't be typed again by us. */
public record ChangeForm(
    String from, String title, String story, String measured, String pictureWords) {

  static ChangeForm of(Typed typed) {
    return new ChangeForm(
        typed.in("from"),
        typed.in("title"),
        typed.in("story"),
        typed.in("measured"),
        typed.in("picture-words"));
  }

  Problems check() {
    var problems = Problems.none().require("title", title, "improvement.change-needs-title");
    Typed.atMost(problems, "title", title, 200);
    problems.require("story", story, "improvement.change-needs-story");
    Typed.atMost(problems, "story", story, 10_000);
    Typed.atMost(problems, "measured", measured, 2_000);
    return Typed.atMost(problems, "picture-words", pictureWords, 1_000);
  }
}
