package org.alongside.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Axe and a few promises of ours, on a page of every route and after its forms said no. */
class EveryPageIsAccessibleTest extends InOpenTown {

  private enum Setting {
    PHONE(Browser.NARROW, ColorScheme.LIGHT, "en"),
    DESK_IN_THE_DARK(Browser.WIDE, ColorScheme.DARK, "en"),
    WELSH_PHONE_IN_THE_DARK(Browser.NARROW, ColorScheme.DARK, "cy"),
    WELSH_DESK(Browser.WIDE, ColorScheme.LIGHT, "cy");

    final int width;
    final ColorScheme colours;
    final String language;

    Setting(int width, ColorScheme colours, String language) {
      this.width = width;
      this.colours = colours;
      this.language = language;
    }
  }

  // Met by everybody, so looked at in all settings; the others each in one.
  private static final List<String> FIRST =
      List.of(
          "/hospitals/",
          "/hospitals/initiatives/outpatients",
          "/hospitals/initiatives/outpatients/voice",
          "/hospitals/not/there");

  // Here to say nothing is an answer too, so it isn't given.
  private static final Set<String> MAY_BE_EMPTY =
      Set.of(
          "POST /{org}/people/{person}/roles",
          "POST /{org}/take-part/joining/{draft}/needs",
          "POST /{org}/take-part/mine/{code}/needs",
          "POST /{org}/take-part/mine/{code}/answers",
          "POST /{org}/initiatives/{initiative}/opportunities/{opportunity}/rules",
          "POST /{org}/initiatives/{initiative}/conversations/{conversation}/statements/{statement}/languages",
          // Its first button is an answer.
          "POST /{org}/conversations/{conversation}/vote",
          "POST /{org}/initiatives/{initiative}/promises/{commitment}/keeping");

  private static final String AXE =
      """
      async () => {
        const found = await axe.run(document, {
          runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
          resultTypes: ["violations"],
          preload: false
        });
        return found.violations.flatMap(rule =>
          rule.nodes.map(node => rule.id + ": " + rule.help + " " + node.target));
      }
      """;

  private static final String EMPTY =
      """
      form => form.querySelectorAll("input:not([type=hidden]), textarea, select").forEach(field => {
        if (field.type === "radio" || field.type === "checkbox") field.checked = false;
        else field.value = "";
      })
      """;

  private static final String OVERFLOWS =
      "document.documentElement.scrollWidth > document.documentElement.clientWidth";

  // One line a kind of trouble, then where it was met.
  private final Map<String, TreeSet<String>> troubles = new TreeMap<>();

  @Test
  void pages_met_first_please_axe_on_phones_and_desks_by_day_and_in_the_dark_in_both_languages() {
    try (var window = Browser.open(town(), anybody(), Browser.NARROW, true, false)) {
      for (String path : FIRST)
        for (Setting setting : Setting.values()) visit(window, path, setting);
    }
    assertThat(troubles).isEmpty();
  }

  @Test
  void a_page_of_every_route_pleases_axe_before_and_after_its_forms_are_sent_empty() {
    var starts = Addresses.of(this);
    var tour = new Tour(routes());
    tour.with(anybody(), starts);
    for (String key : List.of("amina", "tom", "owen")) tour.with(as("hospitals", key), starts);
    assertThat(routes().notAmong(tour.paths())).isEmpty();
    int turn = 0;
    for (var part : tour.parts())
      try (var window = Browser.open(town(), part.visitor(), Browser.NARROW, true, false)) {
        for (var stop : part.stops()) {
          // A piece of a page that the page itself asks for.
          if (stop.path().endsWith("/live")) continue;
          var setting = Setting.values()[turn++ % Setting.values().length];
          visit(window, stop.path(), setting);
          for (String form : stop.forms()) sendEmpty(window, stop.path(), form, setting);
        }
      }
    assertThat(troubles).isEmpty();
  }

  @Test
  void the_page_that_keeps_what_was_written_pleases_axe_too() {
    var setting = Setting.PHONE;
    try (var window = Browser.open(town(), anybody(), setting.width, true, false)) {
      show(window, "/hospitals/initiatives/outpatients/voice", setting);
      var page = window.page();
      page.locator("textarea[name=words]").fill("The board said ten minutes.\nWe waited forty.");
      page.evaluate("document.forms[0]._csrf.value = 'of another day'");
      page.waitForNavigation(() -> page.locator("main form [type=submit]").first().click());
      assertThat(page.locator("main textarea[readonly]").inputValue()).contains("forty");
      check(window, "kept words", setting);
    }
    assertThat(troubles).isEmpty();
  }

  private void visit(Browser.Window window, String path, Setting setting) {
    show(window, path, setting);
    check(window, path, setting);
  }

  private static void show(Browser.Window window, String path, Setting setting) {
    var page = window.page();
    page.setViewportSize(setting.width, 900);
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(setting.colours));
    page.navigate(path + (path.contains("?") ? "&" : "?") + "lang=" + setting.language);
  }

  private void check(Browser.Window window, String path, Setting setting) {
    var page = window.page();
    String where = path + " " + setting;
    window.troubles().forEach(trouble -> note(trouble, where));
    page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)");
    page.evaluate(AxeBuilder.getAxeScript());
    ((List<?>) page.evaluate(AXE)).forEach(found -> note((String) found, where));
    // Axe tries styles of its own, which the page's policy refuses.
    window.troubles().clear();
    if ((Boolean) page.evaluate(OVERFLOWS)) note("scrolls sideways", where);
    if (page.locator("[style]").count() > 0) note("has a style of its own", where);
    if (!setting.language.equals(page.locator("html").getAttribute("lang")))
      note("is not in " + setting.language, where);
  }

  private void sendEmpty(Browser.Window window, String path, String action, Setting setting) {
    if (MAY_BE_EMPTY.contains(routes().writing(action).orElseThrow().toString())) return;
    var page = window.page();
    show(window, path, setting);
    page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)");
    var form = page.locator("form[action='" + action + "']").first();
    form.evaluate(EMPTY);
    page.waitForNavigation(() -> form.locator("button:not([type=button]):visible").first().click());
    if (page.locator(".govuk-error-summary").count() == 0)
      note("says nothing of what is missing", path + " " + action);
    check(window, action + " sent empty from " + path, setting);
  }

  private void note(String trouble, String where) {
    troubles.computeIfAbsent(trouble, _ -> new TreeSet<>()).add(where);
  }
}
