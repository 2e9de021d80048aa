package org.alongside.listening.web;

import java.util.List;
import org.alongside.listening.Tongue;
import org.alongside.listening.VoiceKind;
import org.alongside.platform.Experience;
import org.alongside.platform.errors.Problems;
import org.alongside.platform.pages.Page;

/**
 * Screen 1 of 3.
 *
 * @param about the title of the initiative
 */
public record VoiceWordsPage(String initiative, String about, WordsForm form, Problems problems)
    implements Page {

  public List<VoiceKind> kinds() {
    return List.of(VoiceKind.values());
  }

  public List<Experience> experiences() {
    return List.of(Experience.LIVED, Experience.LEARNT, Experience.BOTH);
  }

  public List<Tongue> tongues() {
    return Tongue.OFFERED;
  }

  public boolean moreSaid() {
    return !form.kind().isEmpty() || !form.experience().isEmpty() || !form.language().isEmpty();
  }
}
