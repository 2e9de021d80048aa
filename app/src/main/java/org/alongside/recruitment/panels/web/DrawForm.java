package org.alongside.recruitment.panels.web;

import org.alongside.platform.errors.Problems;
import org.alongside.platform.pages.Typed;
import org.alongside.recruitment.panels.Seal;
import org.alongside.recruitment.panels.Source;

/**
 * The number that draws, as it was typed.
 *
 * @param round which number of the beacon it is; blank for dice and balls
 * @param seen who saw it made; blank for the beacon
 */
public record DrawForm(String round, String number, String seen) {

  static final DrawForm BLANK = new DrawForm("", "", "");

  private static final int LONGEST = 500;

  static DrawForm of(Typed typed) {
    return new DrawForm(
        typed.in("round").replaceAll("[\\s,]", ""), typed.in("number"), typed.in("seen"));
  }

  Problems check(Seal.Published published) {
    var problems = Problems.none();
    if (published.source() == Source.BEACON) {
      String named = String.valueOf(Source.round(published.due()));
      if (!round.equals(named)) problems.add("round", "panels.round-other", named);
    }
    Typed.atMost(problems, "seen", seen, LONGEST);
    if (!published.source().fits(number)) problems.add("number", published.source().shapeKey());
    return problems;
  }
}
