package org.alongside.initiatives.web;

import gg.jte.Content;
import java.util.List;
import org.alongside.initiatives.Framing;
import org.alongside.platform.Experience;
import org.alongside.platform.pages.Page;
import org.alongside.platform.pictures.StageLine;
import org.jspecify.annotations.Nullable;

/**
 * What is it, where does it stand, what can I do now, what came of what people said: the first
 * screen. Then what can change, who is in the room, who promised an answer.
 *
 * @param path of this initiative, inside the organisation
 * @param now the first sentence, and the rest
 * @param mayWork may change what is said here: the group and the team
 * @param inGroup decides and promises here: nobody else does
 */
public record InitiativePage(
    String path,
    String title,
    String aim,
    StageLine stages,
    String now,
    String nowMore,
    boolean listens,
    String ask,
    Framing framing,
    Room room,
    @Nullable Quote pledge,
    boolean mayWork,
    boolean inGroup,
    boolean team,
    boolean mayPledge,
    List<Content> doNow,
    List<Content> cameOfIt,
    List<Content> below)
    implements Page {

  /**
   * Who is here, in sentences; by name only for those who are in it, too.
   *
   * @param label what this may be called, and why
   */
  public record Room(
      List<String> sentences, List<Face> faces, String label, String why, String chosen) {}

  public record Face(String name, String about, Experience experience) {}

  /**
   * @param learnt drawn with the stitched line
   */
  public record Quote(
      String words, String name, String about, Experience experience, boolean learnt, int days) {}

  public boolean hasGifts() {
    return !framing.gives().isEmpty() || !framing.needs().isEmpty();
  }

  /** Bands go on alternating below the last of ours. */
  public boolean linen(int panel) {
    return (panel % 2 == 0) == hasGifts();
  }
}
