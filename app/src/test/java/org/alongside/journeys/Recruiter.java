package org.alongside.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;

/**
 * Whoever recruits a panel, signed in by the link of a letter, on a desk and without JavaScript.
 */
final class Recruiter implements AutoCloseable {

  private final Browser.Window window;
  private final Page page;
  private final String path;

  Recruiter(InOpenTown town, String key, String opportunity) {
    window = Browser.open(town.town(), town.anybody(), Browser.WIDE, false, false);
    page = window.page();
    path = opportunity;
    page.navigate(town.signInLink("hospitals", key));
    page.locator("main form button").click();
  }

  /** Shares in percent, by the words of the group. */
  void says_who_is_affected(String source, LocalDate dated, Map<String, Integer> shares) {
    page.navigate(path + "/population");
    page.locator("[name=people]").fill("Families who come to the clinic");
    page.locator("[name=source]").fill(source);
    date("dated", dated);
    shares.forEach((group, share) -> exactly(group).fill("" + share));
    send();
  }

  void keeps_the_rules_that_follow() {
    page.navigate(path + "/rules?proposed=yes");
    page.locator("button[value=keep]").click();
  }

  void asks_for(String group, int least) {
    page.navigate(path + "/rules");
    page.locator("[aria-label*='" + group + "'][name$='-least']").first().fill("" + least);
    page.locator("[aria-label*='" + group + "'][name$='-most']").first().fill("" + least);
    page.locator("button[value=look]").click();
  }

  /** Until the engine is done; the page says how far it is and is asked again by hand. */
  void has_the_lottery_worked_out() {
    page.navigate(path + "/panel");
    page.locator("form[action$='/panel'] button").click();
    Awaitility.await()
        .atMost(Duration.ofMinutes(2))
        .until(
            () -> {
              page.navigate(path + "/panel");
              return page.locator("#progress").count() == 0;
            });
    assertThat(page.locator("form[action$='/publication']").count()).as(sees()).isEqualTo(1);
  }

  void publishes(LocalDate day, String place) {
    page.navigate(path + "/panel");
    page.locator("[name=source][value=DICE]").check();
    date("due", day);
    page.locator("[name=time]").fill("10:00");
    page.locator("[name=place]").fill(place);
    page.locator("form[action$='/publication'] button").click();
  }

  void draws(String dice) {
    page.navigate(path + "/panel");
    page.locator("[name=number]").fill(dice);
    page.locator("form[action$='/draw'] button").click();
  }

  /** Those who hold a seat or were asked, by name. */
  List<String> seats() {
    page.navigate(path + "/seats");
    return page.locator("main li h2").allInnerTexts();
  }

  void hears(String name, String answer) {
    page.navigate(path + "/seats");
    page.locator("main li")
        .filter(new Locator.FilterOptions().setHasText(name))
        .locator("button[value=" + answer + "]")
        .click();
  }

  String reads(String part) {
    page.navigate(path + part);
    return page.locator("main").innerText();
  }

  String sees() {
    return page.locator("main").innerText();
  }

  private Locator exactly(String label) {
    return page.getByRole(
        AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(label).setExact(true));
  }

  private void date(String field, LocalDate day) {
    page.locator("[name='" + field + "-day']").fill("" + day.getDayOfMonth());
    page.locator("[name='" + field + "-month']").fill("" + day.getMonthValue());
    page.locator("[name='" + field + "-year']").fill("" + day.getYear());
  }

  private void send() {
    page.locator("main form button").last().click();
    if (page.locator(".govuk-error-summary").count() > 0)
      throw new AssertionError(
          page.url() + ": " + page.locator(".govuk-error-summary").innerText());
  }

  @Override
  public void close() {
    window.close();
  }
}
