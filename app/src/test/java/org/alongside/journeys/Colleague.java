package org.alongside.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.time.LocalDate;

/** Somebody of the working group, signed in by the link of a letter. */
final class Colleague implements AutoCloseable {

  private final Browser.Window window;
  private final Page page;
  private final String work;

  /**
   * @param initiative what they work on
   */
  Colleague(InOpenTown town, String key, String initiative) {
    window = Browser.open(town.town(), town.anybody(), Browser.WIDE, true, false);
    page = window.page();
    work = "/hospitals/initiatives/" + initiative;
    page.navigate(town.signInLink("hospitals", key));
    page.locator("main form button").click();
  }

  void publishes(String voice) {
    page.navigate("/hospitals/voices/" + voice);
    page.locator("form[action$='/publication'] button").click();
  }

  void putsUnder(String theme, String voice) {
    page.navigate(work + "/voices/" + voice + "/pieces/new");
    page.locator("[name=piece]").all().forEach(piece -> piece.check());
    page.locator("[name=theme][value=new]").check();
    page.locator("[name=name]").fill(theme);
    send();
  }

  /** Where the question stands. */
  String asks(String question, String theme, String yes, String no) {
    page.navigate(work + "/decisions/new");
    page.locator("[name=question]").fill(question);
    page.locator("[name='option-1']").fill(yes);
    page.locator("[name='option-2']").fill(no);
    page.getByLabel(theme).check();
    return sent();
  }

  void agrees(String decision) {
    page.navigate(decision);
    page.locator("[name=stance][value=agree]").check();
    page.locator("form[action$='/stances'] button").click();
  }

  void records(String decision, String decided, String reasons) {
    page.navigate(decision + "/outcome");
    page.locator("[name=decided]").fill(decided);
    page.locator("[name=reasons]").fill(reasons);
    page.locator("[name='verdict-1'][value=chosen]").check();
    page.locator("[name='verdict-2'][value=no]").check();
    send();
  }

  String promises(String who, String words, LocalDate by, String decision) {
    page.navigate(work + "/promises/new");
    page.locator("[name=words]").fill(words);
    choose("owner", page.locator("[name=owner] option").filter(named(who)));
    page.locator("[name='due-day']").fill("" + by.getDayOfMonth());
    page.locator("[name='due-month']").fill("" + by.getMonthValue());
    page.locator("[name='due-year']").fill("" + by.getYear());
    from(decision);
    return sent();
  }

  String delivers(String title, String story, String promise) {
    page.navigate(promise);
    page.locator("a[href*='/changes/new?from=']").first().click();
    page.locator("[name=title]").fill(title);
    page.locator("[name=story]").fill(story);
    from(promise);
    return sent();
  }

  void keeps(String promise, String words) {
    page.navigate(promise);
    page.locator("form[action$='/keeping'] [name=words]").fill(words);
    page.locator("form[action$='/keeping'] button").click();
    page.waitForLoadState();
  }

  String writesBack(String title, String story, String change) {
    page.navigate(work + "/reports/new");
    page.locator("[name=title]").fill(title);
    page.locator("[name=story]").fill(story);
    page.locator("[name=covers][value*='" + id(change) + "']").check();
    return sent();
  }

  void signs(String report) {
    page.navigate(report);
    page.locator("form[action$='/names'] button").click();
  }

  void publishesReport(String report) {
    page.navigate(report);
    page.locator("form[action$='/publication'] button").click();
  }

  String reads(String path) {
    page.navigate(path);
    return page.locator("main").innerText();
  }

  private void from(String path) {
    choose("from", page.locator("[name=from] option[value*='" + id(path) + "']"));
  }

  private void choose(String field, Locator option) {
    page.locator("[name=" + field + "]").selectOption(option.first().getAttribute("value"));
  }

  private static Locator.FilterOptions named(String who) {
    return new Locator.FilterOptions().setHasText(who);
  }

  private static String id(String path) {
    return path.replaceAll(".*/", "");
  }

  private void send() {
    page.locator("main form button").last().click();
    page.waitForLoadState();
    if (page.locator(".govuk-error-summary").count() > 0)
      throw new AssertionError(
          page.url() + ": " + page.locator(".govuk-error-summary").innerText());
  }

  private String sent() {
    send();
    return URI.create(page.url()).getPath();
  }

  @Override
  public void close() {
    window.close();
  }
}
