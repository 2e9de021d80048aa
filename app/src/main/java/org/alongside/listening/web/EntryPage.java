package org.alongside.listening.web;

import java.util.List;
import org.alongside.listening.Audience;
import org.alongside.listening.Channel;
import org.alongside.listening.Tongue;
import org.alongside.listening.VoiceKind;
import org.alongside.platform.Experience;
import org.alongside.platform.errors.Problems;
import org.alongside.platform.pages.Page;

/** Write down what somebody else says. */
public record EntryPage(String initiative, String about, EntryForm form, Problems problems)
    implements Page {

  public List<Channel> channels() {
    return List.of(Channel.PHONE, Channel.IN_PERSON, Channel.PAPER);
  }

  public List<Audience> audiences() {
    return List.of(Audience.values());
  }

  public List<VoiceKind> kinds() {
    return List.of(VoiceKind.values());
  }

  public List<Experience> experiences() {
    return List.of(Experience.LIVED, Experience.LEARNT, Experience.BOTH);
  }

  public List<Tongue> tongues() {
    return Tongue.OFFERED;
  }
}
