package org.alongside.journeys;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Somebody who cares for somebody, with an old telephone: no account, no JavaScript, 320 px. */
final class Carer implements AutoCloseable {

  private final Browser.Window window;
  private final Page page;

  Carer(String town) {
    window = Browser.open(town, new Visitor(town), Browser.NARROW, false, false);
    page = window.page();
  }

  /** The code of their receipt, with hyphens. */
  String gives(String initiative, String words, String email) {
    page.navigate("/hospitals/initiatives/" + initiative + "/voice");
    page.locator("[name=words]").fill(words);
    page.locator("main details summary").first().click();
    page.getByLabel("I use this, or I care for somebody who does").check();
    goOn();
    page.getByLabel("Everyone, without my name").check();
    goOn();
    page.getByLabel("By e-mail", new Page.GetByLabelOptions().setExact(true)).check();
    page.locator("[name=email]").fill(email);
    press("Give my voice");
    return page.locator(".al-says strong").innerText().strip().replace(' ', '-');
  }

  String reads(String path) {
    page.navigate(path);
    return page.locator("main").innerText();
  }

  void takesBack(String receipt) {
    page.navigate(receipt);
    page.locator("main a[href$='/withdraw']").click();
    page.locator("main form button").click();
  }

  private void goOn() {
    press("Continue");
  }

  private void press(String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).click();
  }

  @Override
  public void close() {
    window.close();
  }
}
