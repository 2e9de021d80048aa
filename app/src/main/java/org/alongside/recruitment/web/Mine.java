package org.alongside.recruitment.web;

import gg.jte.Content;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.alongside.people.Access;
import org.alongside.people.Access.Need;
import org.alongside.people.AccessNeeds;
import org.alongside.platform.pages.Frame;
import org.alongside.platform.words.Words;
import org.alongside.recruitment.ApplicantPanel;
import org.alongside.recruitment.Application;
import org.alongside.recruitment.Opportunities;
import org.alongside.recruitment.Opportunity;
import org.alongside.recruitment.Reaching;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together an applicant's own page. */
@Component
@Transactional(readOnly = true)
class Mine {

  private final Opportunities opportunities;
  private final AccessNeeds access;
  private final Reaching reaching;
  private final List<ApplicantPanel> panels;

  Mine(
      Opportunities opportunities,
      AccessNeeds access,
      Reaching reaching,
      List<ApplicantPanel> panels) {
    this.opportunities = opportunities;
    this.access = access;
    this.reaching = reaching;
    this.panels = panels.stream().sorted(Comparator.comparingInt(ApplicantPanel::order)).toList();
  }

  static String path(Application application) {
    return "/take-part/mine/" + application.code().words();
  }

  MinePage page(Application mine, Frame frame, String easy) {
    var opportunity = opportunities.get(mine.opportunity());
    var needs = needs(mine);
    var supporter = mine.supporter();
    boolean shownEasy = easy.isEmpty() ? readsEasyWords(needs) : easy.equals("yes");
    return new MinePage(
        path(mine),
        OpportunityController.path(opportunity),
        opportunity.notice().role(),
        mine.code().spoken(),
        mine.name(),
        frame.say("recruitment.door", mine.door()),
        reaching.veiled(mine),
        mine.why(),
        frame.date(mine.appliedAt()),
        mine.withdrawnAt() == null ? "" : frame.date(mine.withdrawnAt()),
        mine.takenOffBy() != null,
        waits(mine, opportunity, shownEasy, frame.words()),
        opportunity.isSealed(),
        shownEasy,
        panels(mine, opportunity, frame),
        needs.stream()
            .flatMap(found -> found.needs().stream().sorted())
            .map(need -> frame.say("people.need", need))
            .toList(),
        needs.map(Access::words).orElse(""),
        needs.filter(Access::any).map(found -> frame.date(found.reviewedAt())).orElse(""),
        !opportunity.questions().isEmpty(),
        !mine.household().isEmpty(),
        supporter == null ? "" : supporter.name(),
        supporter == null ? "" : supporter.saidYes(),
        supporter == null
            ? List.of()
            : supporter.may().stream()
                .sorted()
                .map(help -> frame.say("recruitment.help.yours", help))
                .toList());
  }

  /** The day after the last one for names, in words: from then on there is something to see. */
  static String look(Opportunity opportunity, Words words) {
    return words.weekday(opportunity.notice().closes().plusDays(1));
  }

  private String waits(Application mine, Opportunity opportunity, boolean easy, Words words) {
    String last = words.weekday(opportunity.notice().closes());
    if (reaching.reaches(mine))
      return words.say(easy ? "recruitment.mine.easy.waits" : "recruitment.mine.waits", last);
    return words.say(
        easy ? "recruitment.mine.easy.waits.code" : "recruitment.mine.waits.code",
        last,
        look(opportunity, words));
  }

  private Optional<Access> needs(Application mine) {
    return mine.needs() == null ? Optional.empty() : access.of(mine.needs());
  }

  private static boolean readsEasyWords(Optional<Access> needs) {
    return needs.filter(found -> found.needs().contains(Need.EASY_READ)).isPresent();
  }

  private List<Content> panels(Application mine, Opportunity opportunity, Frame frame) {
    return panels.stream().flatMap(panel -> panel.show(mine, opportunity, frame).stream()).toList();
  }
}
