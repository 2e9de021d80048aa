package org.alongside.listening.web;

import java.time.Clock;
import org.alongside.listening.Moderation;
import org.alongside.listening.VoiceId;
import org.alongside.people.Person;
import org.alongside.platform.access.Allowed;
import org.alongside.platform.access.Who;
import org.alongside.platform.errors.Problems;
import org.alongside.platform.pages.Invalid;
import org.alongside.platform.pages.Page;
import org.alongside.platform.tenancy.Organisation;
import org.alongside.platform.words.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asks somebody to say something in other words, and tells them why. */
@Controller
class RewordingController {

  private final Moderation moderation;
  private final VoiceBeside.Shelf shelf;
  private final Clock clock;

  RewordingController(Moderation moderation, VoiceBeside.Shelf shelf, Clock clock) {
    this.moderation = moderation;
    this.shelf = shelf;
    this.clock = clock;
  }

  @GetMapping("/{org}/voices/{voice}/rewording/new")
  @Allowed(Who.TEAM)
  Page blank(@PathVariable VoiceId voice, Words said) {
    return new RewordingPage(shelf.take(voice, said), "", Problems.none().in(said));
  }

  @PostMapping("/{org}/voices/{voice}/rewording")
  @Allowed(Who.TEAM)
  Object create(
      @PathVariable VoiceId voice,
      @RequestParam(defaultValue = "") String words,
      Person person,
      Organisation organisation,
      Words said) {
    var problems = Problems.none().require("words", words, "listening.ask-needs-words");
    LongWords.check(words, problems);
    if (problems.any())
      return new Invalid(new RewordingPage(shelf.take(voice, said), words, problems.in(said)));
    moderation.askToReword(voice, words.strip(), person.id(), clock.instant());
    return Acted.on(voice, "reword-asked", organisation);
  }
}
