package org.alongside.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import org.awaitility.Awaitility;

/** Whoever looks after a conversation, signed in by the link of a letter, on a phone. */
final class TalkKeeper implements AutoCloseable {

  private final Browser.Window window;
  private final Page page;
  private final String work;

  TalkKeeper(InOpenTown town, String key, String initiative, boolean javaScript) {
    window = Browser.open(town.town(), town.anybody(), Browser.NARROW, javaScript, false);
    page = window.page();
    work = "/hospitals/initiatives/" + initiative;
    page.navigate(town.signInLink("hospitals", key));
    page.locator("main form button").click();
  }

  /** From the initiative’s own page. */
  void prepares(String question) {
    page.navigate(work);
    page.locator("a[href$='/conversations/new']").click();
    page.locator("[name=question]").fill(question);
    send();
  }

  void grows(String theme, String quote, String statement) {
    page.locator("a[href$='/statements/new']").first().click();
    page.locator("nav ul a").filter(new Locator.FilterOptions().setHasText(theme)).click();
    page.getByLabel(quote, new Page.GetByLabelOptions().setExact(false)).first().check();
    page.locator("[name=words]").fill(statement);
    send();
    back();
  }

  void says(String statement) {
    page.locator("a[href$='/statements/new']").first().click();
    page.locator("[name=words]").fill(statement);
    send();
    back();
  }

  void opens() {
    page.locator("form[action$='/opening'] button").click();
    page.waitForLoadState();
  }

  void bringsIn(Path statements, Path votes, String source) {
    page.locator("a[href$='/import']").click();
    page.locator("input[type=file][name=statements]").setInputFiles(statements);
    page.locator("input[type=file][name=votes]").setInputFiles(votes);
    page.locator("[name=source]").fill(source);
    send();
    Awaitility.await()
        .pollInSameThread()
        .until(
            () -> {
              page.navigate(page.url());
              return page.locator("#progress").count() == 0;
            });
  }

  void goesOn() {
    page.locator("main a.govuk-button").click();
  }

  String sees() {
    return page.locator("main").innerText();
  }

  String reads(String path) {
    page.navigate(path);
    return sees();
  }

  List<String> troubles() {
    return window.troubles();
  }

  private void back() {
    page.locator(".govuk-breadcrumbs a").last().click();
  }

  private void send() {
    page.locator("main form:has(textarea) button").last().click();
    page.waitForLoadState();
    if (page.locator(".govuk-error-summary").count() > 0)
      throw new AssertionError(
          page.url() + ": " + page.locator(".govuk-error-summary").innerText());
  }

  @Override
  public void close() {
    window.close();
  }
}
