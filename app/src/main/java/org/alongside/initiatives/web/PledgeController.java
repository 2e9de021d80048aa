package org.alongside.initiatives.web;

import java.time.Clock;
import org.alongside.initiatives.Initiative;
import org.alongside.initiatives.Initiatives;
import org.alongside.initiatives.Pledge;
import org.alongside.people.Person;
import org.alongside.people.Role;
import org.alongside.platform.access.Allowed;
import org.alongside.platform.access.Who;
import org.alongside.platform.errors.Problems;
import org.alongside.platform.errors.Refusal;
import org.alongside.platform.pages.Frame;
import org.alongside.platform.pages.Invalid;
import org.alongside.platform.pages.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a sponsor promises, in their own words. */
@Controller
class PledgeController {

  private static final int LONGEST = 2_000;

  private final Initiatives initiatives;
  private final Clock clock;

  PledgeController(Initiatives initiatives, Clock clock) {
    this.initiatives = initiatives;
    this.clock = clock;
  }

  @GetMapping("/{org}/initiatives/{initiative}/pledge")
  @Allowed(Who.SIGNED_IN)
  Page blank(@PathVariable String initiative, Person sponsor) {
    if (!sponsor.is(Role.SPONSOR)) throw new Refusal("initiatives.only-sponsors");
    return page(initiatives.get(initiative), "", "10", Problems.none());
  }

  @PostMapping("/{org}/initiatives/{initiative}/pledge")
  @Allowed(Who.SIGNED_IN)
  Object create(
      @PathVariable String initiative,
      @RequestParam(defaultValue = "") String words,
      @RequestParam(defaultValue = "") String days,
      Person sponsor,
      Frame frame) {
    var it = initiatives.get(initiative);
    var problems = Problems.none().require("words", words, "initiatives.pledge-needs-words");
    if (words.length() > LONGEST) problems.add("words", "initiatives.ask.long", LONGEST);
    if (!days.strip().matches("[1-9]|[1-5][0-9]|60"))
      problems.add("days", "initiatives.pledge.days.problem");
    if (problems.any()) return new Invalid(page(it, words, days, problems));
    initiatives.pledge(
        it.id(),
        new Pledge(sponsor.id(), words.strip(), Integer.parseInt(days.strip()), clock.instant()));
    return "redirect:" + frame.to("/initiatives/" + it.slug());
  }

  private static PledgePage page(Initiative it, String words, String days, Problems problems) {
    return new PledgePage("/initiatives/" + it.slug(), it.title(), words, days, problems);
  }
}
