package org.alongside.listening.web;

import java.util.List;
import org.alongside.listening.Audience;
import org.alongside.listening.VoiceKind;
import org.alongside.listening.VoiceState;
import org.alongside.platform.Experience;
import org.alongside.platform.govuk.Pagination;
import org.alongside.platform.pages.Page;
import org.jspecify.annotations.Nullable;

/**
 * What people said about one piece of work, as far as this reader may see it, newest first.
 *
 * @param kind the one that is looked for; nothing for all
 * @param newer the number of the page before; 0 when there is none
 * @param older the number of the page after; 0 when there is none
 */
public record InitiativeVoicesPage(
    String initiative,
    String about,
    boolean listens,
    boolean team,
    String kind,
    List<Said> voices,
    int newer,
    int older)
    implements Page {

  /**
   * @param who the name, if this reader may know it
   * @param note where it stands, for the team, when it isn't shown to others
   */
  public record Said(
      String words,
      @Nullable String language,
      VoiceKind kind,
      Experience experience,
      String who,
      String when,
      Audience audience,
      @Nullable VoiceState note,
      List<Answer> answers) {}

  public record Answer(String name, String about, String words, String when) {}

  public List<VoiceKind> kinds() {
    return List.of(VoiceKind.values());
  }

  public Pagination turning(String here) {
    var turning = Pagination.blank();
    if (newer > 0) turning = turning.previous(here + turned(newer));
    return older > 0 ? turning.next(here + turned(older)) : turning;
  }

  private String turned(int page) {
    return "?page=" + page + (kind.isEmpty() ? "" : "&kind=" + kind);
  }
}
