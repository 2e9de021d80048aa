package org.alongside.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.alongside.conversations.ConversationId;
import org.alongside.platform.Experience;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What many share is taken to the group’s decision, by its link, on a phone; and found again. */
class AStatementBecomesEvidenceTest extends InOpenTown {

  private static final String SAID = "Say it in words I would use myself.";

  private ConversationId conversation;

  @BeforeEach
  void a_map_is_drawn_for_a_member_and_the_team() {
    conversation = MapAddresses.conversation(this);
    for (String key : new String[] {"gareth", "tom"})
      cast.at(
          () -> {
            var group = cast.initiative("breathing").id();
            if (memberships.experienceOf(person(key).id(), group).isEmpty())
              memberships.join(group, person(key).id(), Experience.LIVED, clock.instant());
            return true;
          });
  }

  @Test
  void a_member_takes_it_from_the_map_and_the_statement_leads_to_the_decision() {
    try (var window =
        Browser.open(town(), as("hospitals", "gareth"), Browser.NARROW, false, false)) {
      var page = window.page();
      page.navigate(MapAddresses.path(conversation) + "?lang=en");
      shown(page, "decide-map");
      decides(page, "#shared-now", "How do we say it?");
      assertThat(window.troubles()).isEmpty();
      page.navigate(
          "/hospitals/initiatives/breathing/thread/statement/"
              + cast.at(() -> statements.of(conversation)).getFirst().id().value());
      assertThat(page.locator("main").innerText()).contains(SAID, "How do we say it?");
    }
  }

  @Test
  void the_team_takes_it_from_the_results() {
    try (var window = Browser.open(town(), as("hospitals", "tom"), Browser.NARROW, true, false)) {
      var page = window.page();
      page.navigate(
          "/hospitals/initiatives/breathing/conversations/%s/results?lang=en"
              .formatted(conversation.value()));
      assertThat(page.locator("main").innerText())
          .contains("What different experience says", "lived experience: about 75 of 80");
      shown(page, "results");
      decides(page, "section[aria-labelledby=bridging]", "Who says it?");
      assertThat(window.troubles()).isEmpty();
    }
  }

  @Test
  void who_is_not_of_the_group_is_offered_no_decision() {
    assertThat(anybody().get(MapAddresses.path(conversation)).body())
        .doesNotContain("decisions/new");
  }

  @Test
  void conversations_are_found_from_the_head_of_a_page_on_a_phone() {
    try (var window = Browser.open(town(), anybody(), Browser.NARROW, false, false)) {
      var page = window.page();
      page.navigate("/hospitals/?lang=en");
      shown(page, "front");
      page.locator("header a:has-text('Conversations')").click();
      assertThat(page.locator("h1").innerText()).isEqualTo("Conversations");
      assertThat(page.locator("main").innerText()).contains("How should we tell you");
      page.navigate("/hospitals/initiatives/breathing?lang=en");
      assertThat(page.locator("h2#conversations").count()).isOne();
      shown(page, "initiative");
      page.navigate(MapAddresses.path(conversation) + "/report?lang=en");
      shown(page, "report-phone");
    }
  }

  private static void decides(Page page, String within, String question) {
    page.locator(within + " a:has-text('Take this to a decision')").first().click();
    assertThat(page.getByLabel("“" + SAID + "”").isChecked()).isTrue();
    page.locator("input[name=question]").fill(question);
    page.locator("input[name=option-1]").fill("In plain words");
    page.locator("input[name=option-2]").fill("In a letter");
    page.locator("main form button").last().click();
    assertThat(page.locator("h1").innerText()).contains(question);
    assertThat(page.locator("main").innerText())
        .contains("It rests on what people voted on.", SAID);
  }

  private static void shown(Page page, String name) {
    assertThat(
            page.evaluate(
                "document.documentElement.scrollWidth > document.documentElement.clientWidth"))
        .as("%s scrolls sideways", name)
        .isEqualTo(false);
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(Path.of("target/pictures", "evidence-" + name + ".png"))
            .setFullPage(true));
  }
}
