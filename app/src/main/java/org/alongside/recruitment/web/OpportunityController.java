package org.alongside.recruitment.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.alongside.initiatives.Initiatives;
import org.alongside.platform.access.Allowed;
import org.alongside.platform.access.Who;
import org.alongside.platform.pages.Frame;
import org.alongside.platform.pages.Page;
import org.alongside.platform.tenancy.Organisation;
import org.alongside.platform.words.Words;
import org.alongside.recruitment.Notice;
import org.alongside.recruitment.Opportunities;
import org.alongside.recruitment.Opportunity;
import org.alongside.recruitment.OpportunityId;
import org.alongside.recruitment.web.OpportunityPage.Part;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What people may take part in, and the notice of each. */
@Controller
class OpportunityController {

  private static final int MOST_FULL = 10;

  private final Opportunities opportunities;
  private final Initiatives initiatives;
  private final Clock clock;

  OpportunityController(Opportunities opportunities, Initiatives initiatives, Clock clock) {
    this.opportunities = opportunities;
    this.initiatives = initiatives;
    this.clock = clock;
  }

  @GetMapping("/{org}/take-part")
  @Allowed(Who.ANYONE)
  Page list(Organisation organisation, Words words) {
    var today = LocalDate.now(clock);
    return new OpportunitiesPage(
        opportunities.takingNames(today).stream().map(one -> entry(one, words)).toList(),
        opportunities.full(today, MOST_FULL).stream().map(one -> entry(one, words)).toList(),
        Objects.requireNonNullElse(organisation.phone(), ""));
  }

  /** All of one initiative stand on its own page, for each as much as they may see. */
  @GetMapping("/{org}/initiatives/{initiative}/opportunities")
  @Allowed(Who.ANYONE)
  String there(@PathVariable String initiative, Frame frame) {
    String slug = initiatives.get(initiative).slug();
    return "redirect:" + frame.to("/initiatives/" + slug) + "#take-part";
  }

  @GetMapping("/{org}/take-part/{opportunity}")
  @Allowed(Who.ANYONE)
  Page show(
      @PathVariable OpportunityId opportunity,
      @RequestParam(defaultValue = "") String easy,
      Organisation organisation,
      Words words) {
    var it = opportunities.get(opportunity);
    var about = initiatives.get(it.initiative());
    var today = LocalDate.now(clock);
    var notice = it.notice();
    var sentences = notice.easyRead().lines().filter(line -> !line.isBlank()).toList();
    return new OpportunityPage(
        path(it),
        notice.role(),
        notice.language(),
        about.title(),
        "/initiatives/" + about.slug(),
        notice.seats(),
        parts(notice, words),
        sentences,
        !easy.isEmpty() && !sentences.isEmpty(),
        it.takesNames(today),
        words.weekday(notice.closes()),
        today.equals(notice.closes()),
        it.isSealed(),
        !it.questions().isEmpty(),
        Objects.requireNonNullElse(organisation.phone(), ""));
  }

  static String path(Opportunity opportunity) {
    return "/take-part/" + opportunity.id().value();
  }

  private OpportunitiesPage.Entry entry(Opportunity one, Words words) {
    return new OpportunitiesPage.Entry(
        path(one),
        one.notice().role(),
        one.notice().language(),
        initiatives.get(one.initiative()).title(),
        one.notice().seats(),
        words.weekday(one.notice().closes()));
  }

  private static List<Part> parts(Notice notice, Words words) {
    return Stream.of(
            new Part(words.say("recruitment.notice.involves"), notice.involves()),
            new Part(words.say("recruitment.notice.times"), notice.times()),
            new Part(words.say("recruitment.notice.place"), notice.place()),
            new Part(words.say("recruitment.notice.support"), notice.support()),
            new Part(words.say("recruitment.notice.given"), notice.given()))
        .filter(part -> !part.words().isBlank())
        .toList();
  }
}
