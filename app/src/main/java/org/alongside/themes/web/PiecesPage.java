package org.alongside.themes.web;

import java.util.List;
import java.util.Map;
import org.alongside.platform.govuk.Choice;
import org.alongside.platform.pages.Page;

/**
 * Which words of a voice belong together, and what they have in common with others.
 *
 * @param chosen the words that were selected in the text; when there are none, clauses are chosen
 *     here
 * @param edition tells the words that were read from words that changed meanwhile
 */
public record PiecesPage(
    VoiceShown voice,
    List<Chosen> chosen,
    List<Choice> clauses,
    List<String> ticked,
    List<Choice> themes,
    String theme,
    String name,
    String edition,
    String path,
    String back,
    Map<String, String> errors)
    implements Page {

  public record Chosen(String value, String words) {}
}
