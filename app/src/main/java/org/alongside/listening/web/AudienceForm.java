package org.alongside.listening.web;

import org.alongside.listening.Audience;
import org.alongside.listening.Draft;
import org.alongside.platform.errors.Problems;

/** Who may see it, and under which name or description if under any. */
public record AudienceForm(String audience, String who, String described) {

  static final int LONGEST_NAME = 100;

  public AudienceForm {
    audience = Chosen.text(audience);
    who = Chosen.text(who);
    described = Chosen.text(described);
  }

  static AudienceForm of(Draft draft) {
    return new AudienceForm(
        draft.audience() == null ? "" : draft.audience().name(), draft.who(), draft.described());
  }

  Problems problems() {
    var problems = Problems.none();
    var chosen = Chosen.of(Audience.class, audience);
    if (chosen.isEmpty()) problems.add("audience", "listening.audience-needed");
    if (chosen.filter(Audience.NAMED::equals).isPresent()) {
      problems.require("who", who, "listening.name-needed");
      if (who.length() > LONGEST_NAME) problems.add("who", "listening.name-long", LONGEST_NAME);
    }
    if (chosen.filter(Audience.ANONYMOUS::equals).isPresent() && described.length() > LONGEST_NAME)
      problems.add("described", "listening.described-long", LONGEST_NAME);
    return problems;
  }

  Audience chosen() {
    return Audience.valueOf(audience);
  }

  /** A name that was typed before another choice was made isn't kept. */
  String name() {
    return chosen() == Audience.NAMED ? who.strip() : "";
  }

  String description() {
    return chosen() == Audience.ANONYMOUS ? described.strip() : "";
  }
}
