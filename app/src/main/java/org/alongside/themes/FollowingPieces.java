package org.alongside.themes;

import org.alongside.listening.VoiceReworded;
import org.alongside.listening.VoiceWithdrawn;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Pieces go where their voice goes. */
@Component
@Transactional
class FollowingPieces {

  private final Themes themes;
  private final ExcerptStore excerpts;

  FollowingPieces(Themes themes, ExcerptStore excerpts) {
    this.themes = themes;
    this.excerpts = excerpts;
  }

  /**
   * A withdrawn voice keeps its place on the thread, as one that was there, but not one of its
   * words.
   */
  @EventListener
  void forget(VoiceWithdrawn event) {
    excerpts.deleteOf(event.voice());
  }

  /** Pieces that still stand in the new words move with them; the others go. */
  @EventListener
  void follow(VoiceReworded event) {
    for (Excerpt excerpt : excerpts.of(event.voice())) {
      int from = excerpt.nearestIn(event.words());
      if (from < 0 || !excerpts.move(excerpt, from)) themes.unmark(excerpt.id());
    }
  }
}
