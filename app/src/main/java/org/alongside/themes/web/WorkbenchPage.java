package org.alongside.themes.web;

import java.util.List;
import org.alongside.platform.pages.Page;
import org.jspecify.annotations.Nullable;

/**
 * One voice and what is done with it. The group sees it too, without who waits and without the acts
 * of the team.
 *
 * @param done what was just done; empty when nothing was
 * @param next where the next voice is, to go on reading; empty at the end
 * @param reading where the marking of this voice is
 */
public record WorkbenchPage(
    String initiative,
    String initiativePath,
    String done,
    boolean canHide,
    Beside beside,
    String next,
    String previous,
    VoiceShown voice,
    String state,
    List<Marked> marked,
    String reading,
    @Nullable Acts acts,
    List<Step> steps,
    List<ThemeRow> themes)
    implements Page {

  /**
   * The list beside the voice.
   *
   * @param waits only for the team
   * @param more how many more there are and where; empty when there are none
   */
  public record Beside(
      String heading, @Nullable Waits waits, List<VoiceRow> rows, String more, String morePath) {}

  public record Marked(String words, String theme, String themePath, String by, String removal) {}

  /**
   * @param publish what the button that shows it says; empty when it is shown or can't be
   */
  public record Acts(
      String path, String publish, boolean hide, boolean answer, boolean reword, boolean decline) {}

  /** Something that was done or said before. */
  public record Step(String what, String words) {}
}
