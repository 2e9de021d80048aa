package org.alongside.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;

/** Somebody who votes. */
final class Voter implements AutoCloseable {

  private final Browser.Window window;
  private final Page page;

  Voter(InOpenTown town, Visitor visitor, int width, boolean javaScript) {
    window = Browser.open(town.town(), visitor, width, javaScript, false);
    page = window.page();
  }

  void opens(String path) {
    // Others read in Welsh before them, and a person's language stays.
    String language = path.contains("lang=") ? "" : (path.contains("?") ? "&" : "?") + "lang=en";
    page.navigate(path + language);
  }

  /** By touch or mouse. */
  void presses(String button) {
    page.waitForNavigation(
        () ->
            page.getByRole(
                    AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
                .click());
  }

  void follows(String link) {
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link)).first().click();
    page.waitForLoadState();
  }

  void ticks(String words) {
    page.getByLabel(words).check();
  }

  void writes(String words) {
    page.locator("[name=words]").fill(words);
  }

  /** By keyboard alone: tabs on from where the focus is. */
  void tabsTo(String name) {
    for (int i = 0; i < 40; i++) {
      page.keyboard().press("Tab");
      if (focus().equals(name)) return;
    }
    throw new AssertionError("The keyboard doesn’t reach " + name + " on " + page.url());
  }

  void strikes(String key) {
    page.keyboard().press(key);
  }

  void strikesAndGoesOn(String key) {
    page.waitForNavigation(() -> page.keyboard().press(key));
  }

  /** The words of what has the focus. */
  String focus() {
    return page.evaluate(
            "() => { const at = document.activeElement;"
                + " return at.labels?.length ? at.labels[0].innerText : at.innerText }")
        .toString()
        .strip();
  }

  String statement() {
    return page.locator("h1").innerText();
  }

  String sees() {
    return page.locator("main").innerText();
  }

  /** What a screen reader meets, a line each. */
  String hears() {
    return page.locator("main").ariaSnapshot();
  }

  String at() {
    return page.url();
  }

  boolean scrollsSideways() {
    return (boolean)
        page.evaluate(
            "document.documentElement.scrollWidth > document.documentElement.clientWidth");
  }

  /** The lowest of its buttons, in pixels. */
  double lowestButton() {
    return page.locator("main .al-vote__answers button").all().stream()
        .map(Locator::boundingBox)
        .mapToDouble(box -> box.height)
        .min()
        .orElse(0);
  }

  void shows(Path picture) {
    page.screenshot(new Page.ScreenshotOptions().setPath(picture).setFullPage(true));
  }

  List<String> troubles() {
    return window.troubles();
  }

  @Override
  public void close() {
    window.close();
  }
}
