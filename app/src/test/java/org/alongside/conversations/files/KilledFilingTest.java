package org.alongside.conversations.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.alongside.TownProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The whole application and its database are killed while the votes of a conversation come in from
 * a file: they go on coming in by themselves, and in the end each of them is there once.
 */
class KilledFilingTest {

  private static final String WORK = "/millbrook/initiatives/sleep/conversations/";
  private static final String DONE = "select done from conversations.filing";
  private static final String VOTES = "select count(*) from conversations.vote";
  private static final int VOTERS = 2_000;
  private static final int STATEMENTS = 50;

  @TempDir private Path directory;

  @Test
  void every_vote_of_a_file_is_there_once_after_kill_9() throws Exception {
    Path data = directory.resolve("data");
    String page;
    try (TownProcess town = TownProcess.start(data)) {
      page = brought(town);
      await()
          .atMost(Duration.ofMinutes(2))
          .pollInterval(Duration.ofMillis(20))
          .until(() -> Integer.parseInt(town.ask(DONE)) > 0);
      assertThat(town.get(page).status()).isEqualTo(200);
      assertThat(Integer.parseInt(town.ask(DONE))).as("in the middle").isLessThan(all());
      town.kill();
    }

    try (TownProcess town = TownProcess.start(data)) {
      int done = Integer.parseInt(town.ask(DONE));
      assertThat(done).as("killed in the middle").isBetween(1, all() - 1);
      await()
          .atMost(Duration.ofMinutes(5))
          .pollInterval(Duration.ofMillis(500))
          .until(() -> town.ask(VOTES).equals("" + all()) && jobs(town).equals("0"));
      assertThat(town.ask("select count(*) from conversations.ballot")).isEqualTo("" + VOTERS);
      assertThat(
              town.ask(
                  "select count(*) from (select distinct ballot_id, statement_id from conversations.vote) v"))
          .isEqualTo("" + all());
      for (int vote = -1; vote <= 1; vote++)
        assertThat(town.ask(VOTES + " where vote = " + vote)).as("%s", vote).isEqualTo(as(vote));
      assertThat(town.ask("select count(*) from conversations.filed_vote")).isEqualTo("0");
      assertThat(town.ask("select count(*) from platform.audit_entry where act = 'votes-filed'"))
          .isEqualTo("1");
      assertThat(town.get(page).html()).contains("100,000 votes", "2,000 ballots came in");
    }
  }

  private static int all() {
    return VOTERS * STATEMENTS;
  }

  private static int vote(int voter, int statement) {
    return (voter + statement * statement) % 3 - 1;
  }

  private static String as(int vote) {
    int many = 0;
    for (int voter = 0; voter < VOTERS; voter++)
      for (int statement = 0; statement < STATEMENTS; statement++)
        if (vote(voter, statement) == vote) many++;
    return "" + many;
  }

  private static String jobs(TownProcess town) throws IOException {
    return town.ask(
        "select count(*) from platform.scheduled_tasks where task_name = 'conversation-filing'");
  }

  /** Where the conversation is brought in. */
  private String brought(TownProcess town) throws Exception {
    town.post(WORK + "new", WORK + "new", Map.of("question", "Who was asked?", "lead", ""));
    String page = WORK + town.ask("select id from conversations.conversation") + "/import";
    var sent =
        town.upload(
            page,
            Map.of("source", "Held elsewhere, CC BY 4.0", "language", "en"),
            Map.of("statements", statements(), "votes", votes()));
    assertThat(sent.status()).isEqualTo(200);
    return page;
  }

  private Path statements() throws IOException {
    var text = new StringBuilder("comment-id,comment-body\n");
    for (int s = 0; s < STATEMENTS; s++)
      text.append(s).append(",Statement ").append(s).append('\n');
    return Files.writeString(directory.resolve("comments.csv"), text);
  }

  private Path votes() throws IOException {
    var text = new StringBuilder("voter-id,comment-id,vote\n");
    for (int voter = 0; voter < VOTERS; voter++)
      for (int s = 0; s < STATEMENTS; s++)
        text.append(voter).append(',').append(s).append(',').append(vote(voter, s)).append('\n');
    return Files.writeString(directory.resolve("votes.csv"), text);
  }
}
