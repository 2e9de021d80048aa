package org.alongside.demo;

import java.time.Instant;
import org.alongside.listening.InformationPages;
import org.alongside.listening.PageText;
import org.alongside.people.PersonId;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Pages that people choose by: plain, easy to read, and in Welsh. */
@Component
@OnlyInDemo
@Order(9)
class PageAct implements Act {

  private final InformationPages pages;

  PageAct(InformationPages pages) {
    this.pages = pages;
  }

  @Override
  public void plan(Scene scene) {
    scene.script().pagesOf(scene.organisation()).forEach(page -> plan(page, scene));
  }

  private void plan(Entry page, Scene scene) {
    Entry checked = page.entry("checked");
    scene.on(
        checked.number("day"),
        "11:00",
        at -> {
          PersonId by = scene.people().get(checked.texts("by").getFirst());
          write(page, new PageText.Variant("en", false), "title", "words", by, at);
          write(page, new PageText.Variant("en", true), "title_easy_read", "easy_read", by, at);
          write(page, new PageText.Variant("cy", false), "title_cy", "cy", by, at);
        });
  }

  private void write(
      Entry page, PageText.Variant variant, String title, String words, PersonId by, Instant at) {
    if (page.has(title) && page.has(words))
      pages.write(page.key(), variant, page.text(title), page.text(words), by, at);
  }
}
