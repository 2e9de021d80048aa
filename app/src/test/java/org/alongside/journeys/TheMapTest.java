package org.alongside.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.alongside.conversations.ConversationId;
import org.alongside.conversations.maps.DrawingRun;
import org.alongside.conversations.voting.Holder;
import org.alongside.conversations.voting.Vote;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody who took part finds herself and the ground that all share; so does who sees nothing. */
class TheMapTest extends InOpenTown {

  private ConversationId conversation;
  private String path;

  @BeforeEach
  void a_map_is_drawn() {
    conversation = MapAddresses.conversation(this);
    path = MapAddresses.path(conversation);
  }

  private Browser.Window window(int width, boolean javaScript, boolean dark) {
    return Browser.open(town(), as("hospitals", "amina"), width, javaScript, dark);
  }

  @Test
  void she_sees_herself_and_the_shared_ground_on_a_phone_without_javascript_and_at_a_desk() {
    for (int width : new int[] {Browser.NARROW, Browser.WIDE})
      try (var window = window(width, width == Browser.WIDE, width == Browser.WIDE)) {
        var page = window.page();
        page.navigate(path + "?lang=en");
        assertThat(page.locator("#shared-now").innerText())
            .contains("Say it in words I would use myself.", "about 80 of 85");
        assertThat(page.locator("svg:visible text:has-text('You are here')").count()).isOne();
        assertThat(page.locator("main").innerText())
            .contains("You are near “Just tell me, fast”, on the side towards “Tell me when");
        assertThat(
                page.evaluate(
                    "document.documentElement.scrollWidth > document.documentElement.clientWidth"))
            .isEqualTo(false);
        assertThat(window.troubles()).isEmpty();
        shown(page, "map-" + width);
        page.navigate(path + "/report");
        shown(page, "report-" + width);
      }
  }

  @Test
  void who_sees_nothing_hears_what_we_share_then_which_group_she_is_near_without_a_picture() {
    try (var window = window(Browser.WIDE, true, false)) {
      var page = window.page();
      page.navigate(path + "?lang=en");
      page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)");
      shown(page, "map-day");
      page.evaluate("document.querySelectorAll('svg').forEach(one => one.remove())");
      assertThat(page.locator("main").ariaSnapshot())
          .containsSubsequence(
              "heading \"How should we tell you your test results?\" [level=1]",
              "heading \"What we share\" [level=2]",
              "heading \"“Say it in words I would use myself.”\" [level=3]",
              "“Just tell me, fast”: about 80 of 85",
              "“Tell me when somebody is with me”: about 60 of 65",
              "We are sure that most of each group agree.",
              "heading \"Where we part\" [level=2]",
              "about 85 people\" [level=3]",
              "This divides us most.",
              "heading \"The map, with you on it\" [level=2]",
              "You are near “Just tell me, fast”, on the side towards “Tell me when",
              "How sure are we that there are 2 groups?",
              "table \"The groups in numbers\"",
              "you are near this one");
    }
  }

  @Test
  void new_votes_show_by_themselves_until_she_stops_it() {
    try (var window = window(Browser.WIDE, true, false)) {
      var page = window.page();
      conversation = MapAddresses.conversation(this, "When should we ring you?");
      page.navigate(MapAddresses.path(conversation) + "?lang=en");
      String before = page.locator("[data-live=turnout]").innerText();
      fiveVote();
      page.waitForCondition(
          () -> !page.locator("[data-live=turnout]").innerText().equals(before),
          new Page.WaitForConditionOptions().setTimeout(30_000));
      page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Stop looking again"))
          .click();
      assertThat(page.locator("[data-watched] button").innerText())
          .isEqualTo("Look again by itself");
    }
  }

  @Test
  void whoever_looks_sees_what_another_votes_within_two_seconds_without_loading_again() {
    conversation = MapAddresses.conversation(this, "Who should ring you?");
    fiveVote();
    // Drawn before, so that it looks alike when it is drawn again.
    cast.at(
        () -> {
          context.getBean(DrawingRun.class).draw(conversation, clock.instant());
          return true;
        });
    try (var window = window(Browser.WIDE, true, false);
        var voter = new Voter(this, as("hospitals", "gareth"), Browser.NARROW, false)) {
      var page = window.page();
      page.navigate(MapAddresses.path(conversation) + "?lang=en");
      page.evaluate("window.stillThere = true");
      voter.opens(MapAddresses.path(conversation) + "/vote");
      var waits = new ArrayList<Long>();
      for (int vote = 0; vote < 5; vote++) {
        if (vote == 3) voter.opens(MapAddresses.path(conversation) + "/vote");
        String before = page.locator("[data-live=turnout]").innerText();
        voter.presses("Agree");
        long begun = System.nanoTime();
        page.waitForCondition(
            () -> !page.locator("[data-live=turnout]").innerText().equals(before),
            new Page.WaitForConditionOptions().setTimeout(30_000));
        waits.add(Duration.ofNanos(System.nanoTime() - begun).toMillis());
      }
      // The middle one, so that one slow moment of a busy machine proves nothing.
      assertThat(waits.stream().sorted().toList().get(2)).isLessThan(2_000);
      assertThat(page.evaluate("window.stillThere")).isEqualTo(true);
    }
  }

  @Test
  void in_welsh_the_words_are_welsh_where_they_were_said_in_it_and_marked_where_not() {
    try (var window = window(Browser.NARROW, true, true)) {
      var page = window.page();
      page.navigate(path + "?lang=cy");
      assertThat(page.locator("main").innerText())
          .contains("Yr hyn rydym yn ei rannu", "Dywedwch e yn fy ngeiriau i.");
      Locator english = page.locator("#shared-now [lang=en]");
      assertThat(english.first().innerText()).isNotBlank();
      shown(page, "map-welsh");
      page.navigate(path + "?lang=en");
    }
  }

  private void fiveVote() {
    cast.at(
        () -> {
          var first = statements.of(conversation).getFirst().id();
          for (String voter : List.of("one", "two", "three", "four", "five")) {
            var holder = new Holder.OfFile(voter);
            var ballot = voting.ballot(conversation, holder, clock.instant());
            voting.vote(ballot.id(), first, Vote.AGREE, false, clock.instant());
          }
          return true;
        });
  }

  private static void shown(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(Path.of("target/pictures", name + ".png"))
            .setFullPage(true));
  }
}
