package org.alongside.listening.web;

import org.alongside.listening.ReceiptCode;
import org.alongside.listening.Voices;
import org.alongside.platform.access.Allowed;
import org.alongside.platform.access.Who;
import org.alongside.platform.errors.NotFound;
import org.alongside.platform.limits.Limited;
import org.alongside.platform.pages.Page;
import org.alongside.platform.tenancy.Organisation;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Thank you, and the code: to write down, to print, to hand over. */
@Controller
class ThanksController {

  private final Voices voices;
  private final VoiceScreens screens;

  ThanksController(Voices voices, VoiceScreens screens) {
    this.voices = voices;
    this.screens = screens;
  }

  @GetMapping("/{org}/receipt/{code}/given")
  @Allowed(Who.ANYONE)
  @Limited(aMinute = 60)
  Page show(@PathVariable ReceiptCode code) {
    return screens.given(voices.find(code).orElseThrow(() -> new NotFound("receipt")), code);
  }

  static String to(Organisation organisation, ReceiptCode code) {
    return "redirect:/%s/receipt/%s/given".formatted(organisation.slug(), code.words());
  }
}
