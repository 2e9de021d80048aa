package org.alongside.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Axe and a few promises of ours, on the pages that somebody meets who has no account. */
class PagesForEverybodyAreAccessibleTest extends InOpenTown {

  private static final List<String> TAGS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  private static final List<String> PAGES =
      List.of(
          "/hospitals/",
          "/hospitals/we-said-we-did",
          "/hospitals/loops",
          "/hospitals/sign-in",
          "/hospitals/voice",
          "/hospitals/receipt",
          "/hospitals/pages",
          "/hospitals/accessibility",
          "/hospitals/initiatives/outpatients",
          "/hospitals/initiatives/outpatients/thread",
          "/hospitals/initiatives/outpatients/themes",
          "/hospitals/initiatives/outpatients/voices",
          "/hospitals/initiatives/outpatients/voice",
          "/hospitals/not/there");

  // One line a kind of trouble, then where it was met.
  private final Map<String, TreeSet<String>> troubles = new TreeMap<>();

  @Test
  void on_a_phone() {
    look(Browser.NARROW, false, "en");
  }

  @Test
  void in_welsh_at_a_desk_in_the_dark() {
    look(Browser.WIDE, true, "cy");
  }

  private void look(int width, boolean dark, String language) {
    try (var window = Browser.open(town(), anybody(), width, true, dark)) {
      for (String path : PAGES) {
        window.page().navigate(path + "?lang=" + language);
        check(window, path, language);
      }
    }
    assertThat(troubles).isEmpty();
  }

  private void check(Browser.Window window, String path, String language) {
    var page = window.page();
    window.troubles().forEach(trouble -> note(trouble, path));
    window.troubles().clear();
    page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)");
    new AxeBuilder(page).withTags(TAGS).analyze().getViolations().forEach(rule -> note(rule, path));
    // Axe tries styles of its own, which the page's policy refuses.
    window.troubles().clear();
    if (overflows(page)) note("scrolls sideways", path);
    if (page.locator("[style]").count() > 0) note("has a style of its own", path);
    if (!language.equals(page.locator("html").getAttribute("lang")))
      note("is not in " + language, path);
  }

  private static boolean overflows(Page page) {
    return (Boolean)
        page.evaluate(
            "document.documentElement.scrollWidth > document.documentElement.clientWidth");
  }

  private void note(Rule rule, String path) {
    rule.getNodes()
        .forEach(node -> note(rule.getId() + ": " + rule.getHelp() + " " + node.getTarget(), path));
  }

  private void note(String trouble, String path) {
    troubles.computeIfAbsent(trouble, _ -> new TreeSet<>()).add(path);
  }
}
