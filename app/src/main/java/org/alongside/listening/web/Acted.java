package org.alongside.listening.web;

import org.alongside.listening.VoiceId;
import org.alongside.platform.tenancy.Organisation;

/** After an act of the team: back to the voice, where the page says what was done. */
final class Acted {

  private Acted() {}

  static String on(VoiceId voice, String done, Organisation organisation) {
    return "redirect:/" + organisation.slug() + VoiceBeside.path(voice) + "?done=" + done;
  }
}
