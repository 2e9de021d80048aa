package org.alongside.decisions.web;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.alongside.decisions.Part;
import org.alongside.decisions.Stance;
import org.alongside.platform.errors.Problems;
import org.alongside.platform.pages.Typed;

/** What a member says to a question, as typed. */
public record StanceForm(String stance, String words) {

  static final int LONGEST = 5_000;

  static final StanceForm BLANK = new StanceForm("", "");

  private static final Map<String, Stance> STANCES =
      Map.of("agree", Stance.AGREE, "abstain", Stance.ABSTAIN, "disagree", Stance.DISAGREE);

  static StanceForm of(Typed typed) {
    return new StanceForm(typed.in("stance"), typed.in("words"));
  }

  static StanceForm of(Part part) {
    return new StanceForm(part.stance().name().toLowerCase(Locale.ROOT), part.words());
  }

  Problems check() {
    return check(Problems.none());
  }

  Problems check(Problems problems) {
    if (!STANCES.containsKey(stance)) problems.add("stance", "decisions.stance.choose");
    if (stance.equals("disagree") && words.isBlank())
      problems.add("words", "decisions.stance.say-why");
    return Typed.atMost(problems, "words", words, LONGEST);
  }

  Stance taken() {
    return Objects.requireNonNull(STANCES.get(stance));
  }
}
