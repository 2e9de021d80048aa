package org.alongside.listening.web;

import java.time.Clock;
import org.alongside.initiatives.Initiatives;
import org.alongside.listening.Handling;
import org.alongside.listening.ReceiptCode;
import org.alongside.listening.Voice;
import org.alongside.listening.VoiceState;
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

/** Whoever has the code changes the words, lets them rest, or takes them back. */
@Controller
class YourVoiceController {

  private final Voices voices;
  private final Initiatives initiatives;
  private final VoiceScreens screens;
  private final Clock clock;

  YourVoiceController(Voices voices, Initiatives initiatives, VoiceScreens screens, Clock clock) {
    this.voices = voices;
    this.initiatives = initiatives;
    this.screens = screens;
    this.clock = clock;
  }

  @GetMapping("/{org}/receipt/{code}/edit")
  @Allowed(Who.ANYONE)
  @Limited(aMinute = 60)
  Page edit(@PathVariable ReceiptCode code) {
    Voice voice = voice(code);
    var form = new AudienceForm(voice.audience().name(), voice.who(), voice.described());
    return page(code, voice, voice.words(), form, Problems.none());
  }

  @PostMapping("/{org}/receipt/{code}/edit")
  @Allowed(Who.ANYONE)
  @Limited(aMinute = 20)
  Object update(
      @PathVariable ReceiptCode code,
      @RequestParam(defaultValue = "") String words,
      AudienceForm form,
      Organisation organisation) {
    Voice voice = voice(code);
    var problems = form.problems();
    WordsForm.check(words, problems);
    if (problems.any()) return new Invalid(page(code, voice, words, form, problems));
    voices.edit(voice.id(), words, form.chosen(), form.name(), form.description(), clock.instant());
    return receipt(organisation, code);
  }

  @GetMapping("/{org}/receipt/{code}/pause")
  @Allowed(Who.ANYONE)
  @Limited(aMinute = 60)
  Page rest(@PathVariable ReceiptCode code) {
    return new PausePage("/receipt/" + code.words(), voice(code).state() == VoiceState.PAUSED);
  }

  @PostMapping("/{org}/receipt/{code}/pause")
  @Allowed(Who.ANYONE)
  @Limited(aMinute = 20)
  String pause(@PathVariable ReceiptCode code, Organisation organisation) {
    voices.pause(voice(code).id(), clock.instant());
    return receipt(organisation, code);
  }

  @PostMapping("/{org}/receipt/{code}/go-on")
  @Allowed(Who.ANYONE)
  @Limited(aMinute = 20)
  String goOn(@PathVariable ReceiptCode code, Organisation organisation) {
    voices.goOn(voice(code).id(), clock.instant());
    return receipt(organisation, code);
  }

  @GetMapping("/{org}/receipt/{code}/withdraw")
  @Allowed(Who.ANYONE)
  @Limited(aMinute = 60)
  Object confirm(@PathVariable ReceiptCode code, Organisation organisation) {
    Voice voice = voice(code);
    if (voice.state() == VoiceState.WITHDRAWN) return receipt(organisation, code);
    return new WithdrawPage(
        "/receipt/" + code.words(), voice.words(), VoiceScreens.lang(voice.language()));
  }

  @PostMapping("/{org}/receipt/{code}/withdraw")
  @Allowed(Who.ANYONE)
  @Limited(aMinute = 20)
  String remove(@PathVariable ReceiptCode code, Organisation organisation) {
    voices.withdraw(voice(code).id(), clock.instant());
    return receipt(organisation, code);
  }

  private Voice voice(ReceiptCode code) {
    return voices.find(code).orElseThrow(() -> new NotFound("receipt"));
  }

  private YourVoicePage page(
      ReceiptCode code, Voice voice, String words, AudienceForm form, Problems problems) {
    return new YourVoicePage(
        "/receipt/" + code.words(),
        words,
        VoiceScreens.lang(voice.language()),
        form,
        screens.readers(initiatives.get(voice.initiative())),
        asked(voice),
        problems);
  }

  private String asked(Voice voice) {
    if (voice.state() != VoiceState.REWORD_ASKED) return "";
    return voices.stepsOf(voice.id()).reversed().stream()
        .filter(step -> step.to() == VoiceState.REWORD_ASKED)
        .map(Handling::words)
        .findFirst()
        .orElse("");
  }

  private static String receipt(Organisation organisation, ReceiptCode code) {
    return "redirect:/%s/receipt/%s".formatted(organisation.slug(), code.words());
  }
}
