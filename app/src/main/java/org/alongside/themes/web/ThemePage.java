package org.alongside.themes.web;

import java.util.List;
import java.util.Map;
import org.alongside.platform.Experience;
import org.alongside.platform.pages.Page;
import org.alongside.platform.pictures.ThemeBars;

/**
 * A theme in the words of those who said it, as far as this reader may see them.
 *
 * @param hidden how many more people said it whose words are not for this reader; empty when none
 * @param more where the next pieces are; empty on the last page
 * @param mayRename whether to show the form for another name
 */
public record ThemePage(
    String initiative,
    String initiativePath,
    String path,
    String done,
    String theme,
    String named,
    ThemeBars bars,
    String people,
    String says,
    List<Quoted> pieces,
    String hidden,
    String more,
    String thread,
    boolean mayRename,
    String name,
    Map<String, String> errors)
    implements Page {

  /**
   * @param path to the whole voice, for those who may read it there; else empty
   */
  public record Quoted(
      String words,
      String language,
      Experience experience,
      String who,
      String about,
      String path) {}
}
