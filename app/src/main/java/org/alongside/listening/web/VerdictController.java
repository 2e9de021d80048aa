package org.alongside.listening.web;

import java.time.Clock;
import org.alongside.listening.Moderation;
import org.alongside.listening.ReceiptCode;
import org.alongside.listening.Verdict;
import org.alongside.listening.Voices;
import org.alongside.platform.access.Allowed;
import org.alongside.platform.access.Who;
import org.alongside.platform.errors.NotFound;
import org.alongside.platform.errors.Problems;
import org.alongside.platform.limits.Limited;
import org.alongside.platform.pages.Invalid;
import org.alongside.platform.pages.Page;
import org.alongside.platform.tenancy.Organisation;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Was this any good? Asked of the giver, by their code. */
@Controller
class VerdictController {

  private static final int LONGEST = 5_000;

  private final Voices voices;
  private final Moderation moderation;
  private final Clock clock;

  VerdictController(Voices voices, Moderation moderation, Clock clock) {
    this.voices = voices;
    this.moderation = moderation;
    this.clock = clock;
  }

  @GetMapping("/{org}/receipt/{code}/verdict")
  @Allowed(Who.ANYONE)
  @Limited(aMinute = 60)
  Page blank(@PathVariable ReceiptCode code) {
    var said = moderation.verdictOf(voices.find(code).orElseThrow(() -> missing()).id());
    return page(code, said.map(Enum::name).orElse(""), "", Problems.none());
  }

  @PostMapping("/{org}/receipt/{code}/verdict")
  @Allowed(Who.ANYONE)
  @Limited(aMinute = 20)
  Object create(
      @PathVariable ReceiptCode code,
      @RequestParam(defaultValue = "") String verdict,
      @RequestParam(defaultValue = "") String words,
      Organisation organisation) {
    var voice = voices.find(code).orElseThrow(() -> missing());
    var chosen = Chosen.of(Verdict.class, verdict);
    var problems = Problems.none();
    if (chosen.isEmpty()) problems.add("verdict", "listening.verdict-needed");
    if (words.length() > LONGEST)
      problems.add("words", "listening.words-long", LONGEST, words.length());
    if (problems.any()) return new Invalid(page(code, verdict, words, problems));
    moderation.judge(voice.id(), chosen.orElseThrow(), words.strip(), clock.instant());
    return "redirect:/%s/receipt/%s".formatted(organisation.slug(), code.words());
  }

  private static VerdictPage page(
      ReceiptCode code, String verdict, String words, Problems problems) {
    return new VerdictPage("/receipt/" + code.words(), verdict, words, problems);
  }

  private static NotFound missing() {
    return new NotFound("receipt");
  }
}
