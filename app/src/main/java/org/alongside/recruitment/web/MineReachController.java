package org.alongside.recruitment.web;

import java.time.Clock;
import java.util.Optional;
import org.alongside.platform.access.Allowed;
import org.alongside.platform.access.Who;
import org.alongside.platform.errors.NotFound;
import org.alongside.platform.errors.Problems;
import org.alongside.platform.errors.Refusal;
import org.alongside.platform.limits.Limited;
import org.alongside.platform.pages.Frame;
import org.alongside.platform.pages.Invalid;
import org.alongside.platform.pages.Page;
import org.alongside.platform.pages.Typed;
import org.alongside.recruitment.ApplicantCode;
import org.alongside.recruitment.Application;
import org.alongside.recruitment.Applications;
import org.alongside.recruitment.Names;
import org.alongside.recruitment.Reaching;
import org.alongside.recruitment.Whereabouts;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Whoever has the code changes what we call them and how we reach them. */
@Controller
class MineReachController {

  private final Applications applications;
  private final Whereabouts whereabouts;
  private final Reaching reaching;
  private final Clock clock;

  MineReachController(
      Applications applications, Whereabouts whereabouts, Reaching reaching, Clock clock) {
    this.applications = applications;
    this.whereabouts = whereabouts;
    this.reaching = reaching;
    this.clock = clock;
  }

  @GetMapping("/{org}/take-part/mine/{code}/reach")
  @Allowed(Who.ANYONE)
  @Limited(aMinute = 60)
  Page edit(@PathVariable ApplicantCode code) {
    var it = standing(code);
    return page(it, it.name(), new ReachForm("mine", ReachForm.NOW, "", ""), Problems.none());
  }

  @PostMapping("/{org}/take-part/mine/{code}/reach")
  @Allowed(Who.ANYONE)
  @Limited(aMinute = 10)
  Object update(
      @PathVariable ApplicantCode code,
      @RequestParam MultiValueMap<String, String> fields,
      Frame frame) {
    var it = standing(code);
    var typed = new Typed(fields);
    String name = typed.in("name");
    var reach = ReachForm.of(typed, "mine");
    var problems = Problems.none().require("name", name, "recruitment.name-needed");
    if (name.length() > Names.LONGEST) problems.add("name", "recruitment.name-long", Names.LONGEST);
    if (!reach.now()) reach.check(problems, false);
    if (problems.any()) return new Invalid(page(it, name, reach, problems));
    whereabouts.rename(it.id(), name, clock.instant());
    if (!reach.now())
      whereabouts.reach(it.id(), reach.reach(Optional.empty(), frame.lang()), clock.instant());
    return "redirect:" + frame.to(Mine.path(it));
  }

  private MineReachPage page(Application it, String name, ReachForm reach, Problems problems) {
    return new MineReachPage(Mine.path(it), name, reaching.veiled(it), reach, problems);
  }

  private Application standing(ApplicantCode code) {
    var it = applications.find(code).orElseThrow(() -> new NotFound("application"));
    if (!it.stands()) throw new Refusal("recruitment.withdrawn");
    return it;
  }
}
