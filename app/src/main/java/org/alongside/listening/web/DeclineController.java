package org.alongside.listening.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.alongside.listening.Decline;
import org.alongside.listening.Moderation;
import org.alongside.listening.VoiceId;
import org.alongside.people.Person;
import org.alongside.platform.access.Allowed;
import org.alongside.platform.access.Who;
import org.alongside.platform.errors.Problems;
import org.alongside.platform.govuk.Choice;
import org.alongside.platform.pages.Invalid;
import org.alongside.platform.pages.Page;
import org.alongside.platform.tenancy.Organisation;
import org.alongside.platform.words.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Says no with a reason that is sent; and whom to alarm when somebody may be in danger. */
@Controller
class DeclineController {

  private final Moderation moderation;
  private final VoiceBeside.Shelf shelf;
  private final Clock clock;

  DeclineController(Moderation moderation, VoiceBeside.Shelf shelf, Clock clock) {
    this.moderation = moderation;
    this.shelf = shelf;
    this.clock = clock;
  }

  @GetMapping("/{org}/voices/{voice}/decline/new")
  @Allowed(Who.TEAM)
  Page blank(
      @PathVariable VoiceId voice,
      @RequestParam(defaultValue = "") String reason,
      Organisation organisation,
      Words said) {
    return page(voice, reason, "", Problems.none(), organisation, said);
  }

  @PostMapping("/{org}/voices/{voice}/decline")
  @Allowed(Who.TEAM)
  Object create(
      @PathVariable VoiceId voice,
      @RequestParam(defaultValue = "") String reason,
      @RequestParam(defaultValue = "") String words,
      Person person,
      Organisation organisation,
      Words said) {
    var chosen = reason(reason);
    var problems = Problems.none();
    if (chosen.isEmpty()) problems.add("reason", "listening.act.decline.reason-needed");
    problems.require("words", words, "listening.no-needs-reason");
    LongWords.check(words, problems);
    if (problems.any())
      return new Invalid(page(voice, reason, words, problems, organisation, said));
    moderation.decline(voice, chosen.orElseThrow(), words.strip(), person.id(), clock.instant());
    return Acted.on(
        voice, chosen.get() == Decline.SAFEGUARDING ? "alarm" : "declined", organisation);
  }

  private DeclinePage page(
      VoiceId voice,
      String reason,
      String words,
      Problems problems,
      Organisation organisation,
      Words said) {
    return new DeclinePage(
        shelf.take(voice, said),
        Arrays.stream(Decline.values())
            .map(one -> Choice.of(one.name(), said.say("listening.decline", one)))
            .toList(),
        reason,
        words,
        reason.equals(Decline.SAFEGUARDING.name()),
        alarm(organisation, said),
        problems.in(said));
  }

  private static List<String> alarm(Organisation organisation, Words said) {
    var alarm = new ArrayList<String>();
    alarm.add(said.say("listening.alarm.now"));
    alarm.add(said.say("listening.alarm.lead", organisation.name()));
    if (organisation.phone() != null)
      alarm.add(said.say("listening.alarm.phone", organisation.phone()));
    alarm.add(said.say("listening.alarm.keep"));
    return alarm;
  }

  private static Optional<Decline> reason(String name) {
    return Arrays.stream(Decline.values()).filter(one -> one.name().equals(name)).findFirst();
  }
}
