package org.alongside.listening.web;

import org.alongside.listening.InformationPages;
import org.alongside.listening.PageText;
import org.alongside.listening.ReadingAge;
import org.alongside.listening.Voices;
import org.alongside.platform.errors.Problems;

/**
 * A version of a page that somebody writes.
 *
 * @param act {@code measure} to see the reading age first
 */
public record InformationForm(
    String page, String language, String easy, String title, String words, String act) {

  public InformationForm {
    page = Chosen.text(page);
    language = Chosen.text(language);
    easy = Chosen.text(easy);
    title = Chosen.text(title);
    words = Chosen.text(words);
    act = Chosen.text(act);
  }

  static InformationForm blank(String page, PageText.Variant variant) {
    return new InformationForm(
        page, variant.language(), Boolean.toString(variant.easy()), "", "", "");
  }

  static InformationForm of(PageText text) {
    return new InformationForm(
        text.page(),
        text.variant().language(),
        Boolean.toString(text.variant().easy()),
        text.title(),
        text.words(),
        "");
  }

  PageText.Variant variant() {
    return new PageText.Variant("cy".equals(language) ? "cy" : "en", Boolean.parseBoolean(easy));
  }

  boolean measures() {
    return act.equals("measure");
  }

  /** Made for English; 0 for other languages. */
  public int readingAge() {
    return words.isBlank() || "cy".equals(language) ? 0 : ReadingAge.of(words);
  }

  Problems problems() {
    var problems =
        Problems.none()
            .require("title", title, "listening.page.title-needed")
            .require("words", words, "listening.page.words-needed");
    if (!InformationPages.isAddress(page)) problems.add("page", "listening.page.address-needed");
    if (words.length() > Voices.LONGEST)
      problems.add("words", "listening.words-long", Voices.LONGEST, words.length());
    return problems;
  }
}
