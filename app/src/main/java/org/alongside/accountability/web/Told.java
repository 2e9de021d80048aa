package org.alongside.accountability.web;

import java.time.Instant;
import java.util.List;
import org.alongside.accountability.ReportId;
import org.alongside.platform.Experience;
import org.alongside.platform.pictures.SaidDid;
import org.alongside.platform.pictures.State;
import org.jspecify.annotations.Nullable;

/**
 * One published report as a board shows it: what was said, what was done, who tells it.
 *
 * @param weSaid somebody with lived experience is among those who wrote it
 * @param quote of somebody whose words led there, where one may be shown
 * @param others how many more said so
 * @param standing how it stands, in words: "Done on 8 June"
 */
public record Told(
    ReportId id,
    String url,
    boolean weSaid,
    @Nullable Said quote,
    int others,
    SaidDid picture,
    String title,
    String story,
    SaidDid.Outcome outcome,
    State state,
    String standing,
    List<Author> authors,
    Instant at) {

  public record Said(String words, String language, Experience experience, String who) {
    public boolean learnt() {
      return experience == Experience.LEARNT;
    }
  }

  public record Author(String name, Experience experience) {}

  /** The first paragraph. */
  public String beginning() {
    return story.split("\\R\\s*\\R", 2)[0];
  }
}
