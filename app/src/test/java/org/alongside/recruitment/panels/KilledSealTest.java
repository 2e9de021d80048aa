package org.alongside.recruitment.panels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.alongside.TownProcess;
import org.alongside.recruitment.Crowd;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The whole application and its database are killed while a lottery among many is worked out: it
 * goes on by itself, there is one seal, and all that was acknowledged is there.
 */
class KilledSealTest {

  private static final String OPPORTUNITIES = "/millbrook/initiatives/sleep/opportunities/";
  private static final int CROWD = 900;
  private static final int SEATS = 60;

  private static final String JOBS =
      "select count(*) from platform.scheduled_tasks where task_name = 'panel-seal'";
  private static final Pattern MINE = Pattern.compile("/millbrook/take-part/mine/[a-z-]+");

  @TempDir private Path directory;

  @Test
  void a_lottery_goes_on_by_itself_after_kill_9_and_is_sealed_once() throws Exception {
    Path data = directory.resolve("data");
    String panel;
    String voice;
    Set<String> mine = new HashSet<>();
    try (TownProcess town = TownProcess.start(data)) {
      String id = wanted(town);
      panel = OPPORTUNITIES + id + "/panel";
      for (int i = 0; i < 3; i++) mine.add(puts_down(town, id, "Amina " + i));
      town.ask(Crowd.of(CROWD, id, SEATS));
      town.post(OPPORTUNITIES + id + "/edit", OPPORTUNITIES + id + "/closing", Map.of());
      town.post(panel, panel, Map.of());
      await().atMost(Duration.ofMinutes(1)).until(() -> isFar(town));
      assertThat(town.get(panel).html())
          .as("progress is shown")
          .contains("id=\"progress\"", "We are working out the fairest draw");
      voice = give(town);
      assertThat(state(town)).as("killed in the middle").isEqualTo("WORKING");
      town.kill();
    }

    try (TownProcess town = TownProcess.start(data)) {
      assertThat(town.get(panel).html()).contains("id=\"progress\"");
      assertThat(town.get("/millbrook/receipt/" + voice).status()).isEqualTo(200);
      for (String one : mine)
        assertThat(town.get(one).html()).as("a name that was put down").contains("Amina");
      await()
          .atMost(Duration.ofMinutes(3))
          .pollInterval(Duration.ofMillis(500))
          .until(() -> town.ask(JOBS).equals("0"));
      assertThat(town.get(panel).html()).contains("The draw is worked out");
      oneLottery(town);
      publishes(town, panel);
      assertThat(publishes(town, panel)).as("a second time").isEqualTo(409);
      assertThat(state(town)).isEqualTo("PUBLISHED");
      oneLottery(town);
      assertThat(acts(town, "panel-begun")).isEqualTo("1");
      assertThat(acts(town, "panel-sealed")).isEqualTo("1");
    }
  }

  /** One row with one list, in which everybody is who was on it when it began. */
  private static void oneLottery(TownProcess town) throws Exception {
    assertThat(town.ask("select count(*) from recruitment.seal")).isEqualTo("1");
    assertThat(
            town.ask(
                """
                select count(*) from recruitment.seal
                where sha256 = encode(sha256(convert_to(list, 'UTF8')), 'hex') and tickets = 1000
                """))
        .isEqualTo("1");
    assertThat(town.ask("select count(*) from recruitment.sealed_answers where chance > 0"))
        .isEqualTo(String.valueOf(CROWD + 3));
    assertThat(town.ask("select sum(tickets) from recruitment.sealed_answers"))
        .isEqualTo(String.valueOf(SEATS * 1000));
  }

  private static boolean isFar(TownProcess town) throws Exception {
    return town.ask("select count(*) from recruitment.seal where state = 'WORKING' and step <> ''")
        .equals("1");
  }

  private static String state(TownProcess town) throws Exception {
    return town.ask("select state from recruitment.seal");
  }

  private static String acts(TownProcess town, String act) throws Exception {
    return town.ask("select count(*) from platform.audit_entry where act = '" + act + "'");
  }

  private static String wanted(TownProcess town) throws Exception {
    LocalDate closes = LocalDate.now(ZoneOffset.UTC).plusDays(30);
    town.post(
        OPPORTUNITIES + "new",
        OPPORTUNITIES + "new",
        Map.of(
            "role", "Sixty people for better nights",
            "involves", "Say what wakes you.",
            "times", "Four evenings",
            "seats", "" + SEATS,
            "closes-day", "" + closes.getDayOfMonth(),
            "closes-month", "" + closes.getMonthValue(),
            "closes-year", "" + closes.getYear()));
    return town.ask("select id from recruitment.opportunity");
  }

  // Three screens; once thanks are shown, the name is acknowledged.
  private static String puts_down(TownProcess town, String opportunity, String name)
      throws Exception {
    String first = "/millbrook/take-part/" + opportunity + "/join";
    String second = town.post(first, first, Map.of("door", "USES", "whose", "mine")).path();
    String third = town.post(second, second, Map.of()).path();
    var thanks = town.post(third, third, Map.of("name", name, "mine-how", "code"));
    assertThat(thanks.path()).endsWith("/thanks");
    return Objects.requireNonNull(
        MINE.matcher(thanks.html()).results().toList().getFirst().group());
  }

  private static String give(TownProcess town) throws Exception {
    String first = "/millbrook/initiatives/sleep/voice";
    String second = town.post(first, first, Map.of("words", "Too bright at night")).path();
    String third = town.post(second, second, Map.of("audience", "TEAM")).path();
    return town.post(third, third, Map.of("how", "code")).path().split("/")[3];
  }

  private static int publishes(TownProcess town, String panel) throws Exception {
    LocalDate due = LocalDate.now(ZoneOffset.UTC).plusDays(3);
    return town.post(
            panel,
            panel + "/" + town.ask("select id from recruitment.seal") + "/publication",
            Map.of(
                "source", "BEACON",
                "due-day", "" + due.getDayOfMonth(),
                "due-month", "" + due.getMonthValue(),
                "due-year", "" + due.getYear(),
                "time", "12:00"))
        .status();
  }
}
