package org.alongside.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/** Somebody who puts down a name, on a phone and without an account. */
final class Joiner implements AutoCloseable {

  private final Browser.Window window;
  private final Page page;

  Joiner(String town, boolean javaScript) {
    window = Browser.open(town, new Visitor(town), Browser.NARROW, javaScript, false);
    page = window.page();
  }

  /** The way to the page of whoever is on the list now. */
  String puts_down(String opportunity, String name) {
    opens(opportunity, "mine");
    press("Continue");
    page.locator("[name=name]").fill(name);
    page.locator("[name='mine-how'][value=code]").check();
    page.locator("main form button").last().click();
    return mine();
  }

  String puts_down_a_brother(
      String opportunity, String name, String saidYes, String sister, String email) {
    opens(opportunity, "another");
    page.locator("main [name=needs]").first().check();
    press("Continue");
    page.locator("[name=name]").fill(name);
    page.locator("[name=said-yes]").fill(saidYes);
    page.locator("[name$='-how'][value=code]").first().check();
    page.locator("[name=helper]").fill(sister);
    page.locator("[name=may]").first().check();
    reached("mine", email);
    page.locator("main form button").last().click();
    return mine();
  }

  String reads(String path) {
    page.navigate(path);
    return page.locator("main").innerText();
  }

  String checks(String proof) {
    page.navigate(proof);
    press("Check it here");
    Locator said = page.locator("[data-check] [role=status]");
    said.locator("p").nth(3).waitFor();
    return said.innerText();
  }

  List<String> troubles() {
    return window.troubles();
  }

  private void opens(String opportunity, String whose) {
    page.navigate(opportunity + "/join");
    page.locator("[name=door][value=USES]").check();
    page.locator("[name=whose][value=" + whose + "]").check();
    press("Continue");
  }

  private void reached(String who, String email) {
    page.locator("[name='" + who + "-how'][value=email]").check();
    page.locator("[name='" + who + "-email']").fill(email);
  }

  private String mine() {
    page.waitForLoadState();
    if (page.locator(".govuk-error-summary").count() > 0)
      throw new AssertionError(page.url() + ": " + page.locator("main").innerText());
    return page.locator("main a[href*='/take-part/mine/']").first().getAttribute("href");
  }

  private void press(String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).click();
  }

  @Override
  public void close() {
    window.close();
  }
}
