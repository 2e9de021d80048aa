package org.alongside.conversations.web;

import java.util.List;
import java.util.Set;
import org.alongside.platform.Experience;
import org.alongside.platform.errors.Problems;
import org.alongside.platform.govuk.Option;
import org.alongside.platform.pages.Page;

/**
 * A statement is written, beside what people said where a theme was chosen.
 *
 * @param themes those of the initiative, with how many said it
 * @param theme the chosen one’s name; empty when there is none
 * @param quotes its pieces, as far as this reader may see them
 * @param hidden how many more said it whose words aren’t for this reader; empty when none
 * @param already what was made of this theme so far
 * @param chosen the voices that are ticked
 */
public record GrowPage(
    Place place,
    String done,
    List<Choosable> themes,
    String themeId,
    String theme,
    List<Quoted> quotes,
    String hidden,
    List<String> already,
    String words,
    String language,
    List<Option> languages,
    Set<String> chosen,
    int longest,
    Problems problems)
    implements Page {

  public record Choosable(String path, String name, String people, boolean now) {}

  /**
   * @param id what is sent when this voice is ticked
   */
  public record Quoted(
      String id, String words, String language, Experience experience, String who, String about) {}

  public String action() {
    return place.path() + "/statements/new";
  }
}
