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

/** Answers somebody, in private or beside their voice. */
@Controller
class ReplyController {

  private final Moderation moderation;
  private final VoiceBeside.Shelf shelf;
  private final Clock clock;

  ReplyController(Moderation moderation, VoiceBeside.Shelf shelf, Clock clock) {
    this.moderation = moderation;
    this.shelf = shelf;
    this.clock = clock;
  }

  @GetMapping("/{org}/voices/{voice}/replies/new")
  @Allowed(Who.TEAM)
  Page blank(@PathVariable VoiceId voice, Person person, Words said) {
    return new ReplyPage(shelf.take(voice, said), person.name(), "", "", Problems.none().in(said));
  }

  @PostMapping("/{org}/voices/{voice}/replies")
  @Allowed(Who.TEAM)
  Object create(
      @PathVariable VoiceId voice,
      @RequestParam(defaultValue = "") String words,
      @RequestParam(defaultValue = "") String open,
      Person person,
      Organisation organisation,
      Words said) {
    var problems = Problems.none().require("words", words, "listening.answer-needs-words");
    LongWords.check(words, problems);
    if (!open.equals("yes") && !open.equals("no"))
      problems.add("open", "listening.act.reply.open-needed");
    if (problems.any())
      return new Invalid(
          new ReplyPage(shelf.take(voice, said), person.name(), words, open, problems.in(said)));
    boolean everybody = open.equals("yes");
    moderation.reply(voice, words.strip(), everybody, person.id(), clock.instant());
    return Acted.on(voice, everybody ? "replied-open" : "replied", organisation);
  }
}
