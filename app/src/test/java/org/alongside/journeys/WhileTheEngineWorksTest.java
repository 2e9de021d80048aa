package org.alongside.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.alongside.recruitment.Crowd;
import org.alongside.recruitment.Notice;
import org.alongside.recruitment.OpportunityId;
import org.awaitility.Awaitility;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A lottery among many takes a while: whoever waits for it reads how far it is, or does else. */
class WhileTheEngineWorksTest extends InOpenTown {

  private static final int CROWD = 900;
  private static final int SEATS = 60;
  private static final String WORK = "/hospitals/initiatives/ward-7";

  @Autowired private JdbcClient db;
  @Autowired private TransactionTemplate transaction;

  @ParameterizedTest(name = "with JavaScript: {0}")
  @ValueSource(booleans = {true, false})
  void she_goes_to_other_pages_and_comes_back_to_a_lottery_that_is_ready(boolean javaScript) {
    String panel = WORK + "/opportunities/" + crowded().value() + "/panel";
    try (var window =
        Browser.open(town(), as("hospitals", "priya"), Browser.WIDE, javaScript, false)) {
      var page = window.page();
      page.navigate(panel);
      page.locator("form[action$='/panel'] button").click();
      page.locator("#progress").waitFor();
      assertThat(main(page)).contains("We are working out the fairest draw", "You can close this");

      for (String other : List.of(WORK, "/hospitals/voices", panel.replace("/panel", "/people")))
        reads(page, other);
      reads(page, panel);
      assertThat(page.locator("#progress").count()).as("it is still at work").isEqualTo(1);

      waits(page, javaScript);
      assertThat(main(page)).contains("The draw is worked out", "That is proved");
      assertThat(window.troubles()).isEmpty();
    }
  }

  /** With JavaScript the page turns by itself; without, she follows its link. */
  private static void waits(Page page, boolean javaScript) {
    if (javaScript)
      page.locator("form[action$='/publication']")
          .waitFor(new Locator.WaitForOptions().setTimeout(120_000));
    else
      Awaitility.await()
          .atMost(Duration.ofMinutes(2))
          .until(
              () -> {
                page.locator("a[href$='/panel']")
                    .filter(new Locator.FilterOptions().setHasText("See"))
                    .click();
                return page.locator("#progress").count() == 0;
              });
  }

  private static void reads(Page page, String path) {
    page.navigate(path);
    assertThat(page.locator("main h1").count()).as(path).isEqualTo(1);
  }

  private static String main(Page page) {
    return page.locator("main").innerText();
  }

  private OpportunityId crowded() {
    var at = clock.instant();
    return cast.at(
        () -> {
          var priya = person("priya").id();
          var id =
              opportunities.begin(
                  cast.initiative("ward-7").id(),
                  new Notice(
                      "Many people for the way home",
                      "Go through one discharge with us.",
                      "Three Mondays",
                      "",
                      "",
                      "",
                      "",
                      SEATS,
                      LocalDate.ofInstant(at, clock.getZone()).plusDays(7),
                      List.of()),
                  priya,
                  at);
          String crowd = Crowd.of(CROWD, id.value().toString(), SEATS);
          transaction.executeWithoutResult(_ -> db.sql(crowd).query().singleValue());
          opportunities.close(id, priya, at);
          return id;
        });
  }
}
