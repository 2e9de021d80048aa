package org.alongside.initiatives.web;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.alongside.initiatives.Initiative;
import org.alongside.initiatives.Initiatives;
import org.alongside.initiatives.Stage;
import org.alongside.initiatives.StageReached;
import org.alongside.people.People;
import org.alongside.people.Person;
import org.alongside.platform.access.Allowed;
import org.alongside.platform.access.Who;
import org.alongside.platform.errors.Problems;
import org.alongside.platform.pages.Frame;
import org.alongside.platform.pages.Invalid;
import org.alongside.platform.pages.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Move it to another step; every step stays on record, with who and when. */
@Controller
class StageController {

  private static final int LONGEST = 10_000;

  private final Initiatives initiatives;
  private final People people;
  private final Clock clock;

  StageController(Initiatives initiatives, People people, Clock clock) {
    this.initiatives = initiatives;
    this.people = people;
    this.clock = clock;
  }

  @GetMapping("/{org}/initiatives/{initiative}/stages")
  @Allowed({Who.GROUP, Who.TEAM})
  Page list(@PathVariable String initiative, Frame frame) {
    var it = initiatives.get(initiative);
    return page(it, it.stage().name(), it.now(), it.ask(), Problems.none(), frame);
  }

  @PostMapping("/{org}/initiatives/{initiative}/stages")
  @Allowed({Who.GROUP, Who.TEAM})
  Object create(
      @PathVariable String initiative,
      @RequestParam(defaultValue = "") String stage,
      @RequestParam(defaultValue = "") String now,
      @RequestParam(defaultValue = "") String ask,
      @RequestParam(defaultValue = "0") int version,
      Person by,
      Frame frame) {
    var it = initiatives.get(initiative);
    var problems = problems(it, stage, now, ask, version);
    if (problems.any()) return new Invalid(page(it, stage, now, ask, problems, frame));
    initiatives.reach(
        it.id(), Stage.valueOf(stage), now.strip(), ask.strip(), version, by.id(), clock.instant());
    return "redirect:" + frame.to("/initiatives/" + it.slug());
  }

  private static Problems problems(
      Initiative it, String stage, String now, String ask, int version) {
    var problems = Problems.none();
    if (version != it.version()) problems.add("stage", "initiatives.changed-meanwhile");
    if (Stream.of(Stage.values()).noneMatch(one -> one.name().equals(stage)))
      problems.add("stage", "initiatives.move.choose");
    if (it.stage().name().equals(stage)) problems.add("stage", "initiatives.move.there");
    problems.require("now", now, "initiatives.move.now.problem");
    if (now.length() > LONGEST) problems.add("now", "initiatives.ask.long", LONGEST);
    if (ask.length() > LONGEST) problems.add("ask", "initiatives.ask.long", LONGEST);
    return problems;
  }

  private StagesPage page(
      Initiative it, String stage, String now, String ask, Problems problems, Frame frame) {
    return new StagesPage(
        "/initiatives/" + it.slug(),
        it.title(),
        it.stage().line(frame.words()),
        stage,
        now,
        ask,
        it.version(),
        steps(initiatives.stagesOf(it.id()), frame),
        problems);
  }

  private List<StagesPage.Step> steps(List<StageReached> reached, Frame frame) {
    var named = people.named(reached.stream().map(StageReached::by).toList());
    return reached.stream()
        .map(
            step -> {
              var by = named.get(step.by());
              return new StagesPage.Step(
                  step.stage(), by == null ? "" : by.name(), frame.date(step.at()));
            })
        .toList();
  }
}
