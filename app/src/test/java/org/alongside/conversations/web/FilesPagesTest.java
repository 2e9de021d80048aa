package org.alongside.conversations.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.alongside.conversations.ConversationId;
import org.alongside.people.Person;
import org.alongside.people.Role;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A conversation is brought in and taken out through the pages. */
class FilesPagesTest extends InTending {

  private static final String STATEMENTS =
      "comment-id,comment-body,moderated\n0,Paint the floor.,1\n1,More signs.,1\n2,Ask.,1\n";

  private MvcTestResult send(ConversationId id, String said, String voted, String source) {
    return web.perform(
        multipart(to(path(id) + "/import"))
            .file(
                new MockMultipartFile(
                    "statements", "comments.csv", "text/csv", said.getBytes(UTF_8)))
            .file(new MockMultipartFile("votes", "votes.csv", "text/csv", voted.getBytes(UTF_8)))
            .param("source", source)
            .param("language", "en")
            .with(as(tom)));
  }

  private String untilDone(ConversationId id) {
    return await()
        .pollInSameThread()
        .atMost(Duration.ofMinutes(1))
        .pollInterval(Duration.ofMillis(200))
        .until(() -> words(tom, path(id) + "/import"), page -> page.contains("It is all in"));
  }

  @Test
  void files_come_in_by_themselves_and_the_conversation_can_be_opened() {
    var id = prepared();
    assertThat(words(tom, path(id))).contains("Bring in a conversation from files");
    assertThat(send(id, STATEMENTS, "pid,tid,vote\na,0,1\nb,0,-1\n", "The Echo, CC BY 4.0"))
        .hasStatus3xxRedirection();
    assertThat(untilDone(id)).contains("3 statements, 2 votes and 2 ballots came in");
    assertThat(words(tom, path(id))).contains("Ready to open", "From: The Echo, CC BY 4.0");
  }

  @Test
  void what_is_wrong_is_told_by_line_and_the_source_is_kept() {
    var id = prepared();
    var answer = send(id, STATEMENTS, "pid,tid,vote\na,0,5\na,9,1\n", "The Echo, CC BY 4.0");
    assertThat(answer).hasStatus(422);
    assertThat(body(answer))
        .contains("Votes, line 2:", "“5” is not a vote", "Votes, line 3:", "number “9”")
        .contains("2 lines are to be mended", "The Echo, CC BY 4.0");
    assertThat(send(id, STATEMENTS, "pid,tid,vote\n", " ")).hasStatus(422);
    assertThat(send(id, "", "", "The Echo")).hasStatus(422);
    assertThat(send(id, "PK\u0003\u0004zip", "pid", "The Echo")).hasStatus(422);
    assertThat(words(tom, path(id))).contains("It begins with a statement");
  }

  @Test
  void where_something_was_said_no_file_comes_in() {
    assertThat(get(tom, path(opened()) + "/import")).hasStatus(409);
  }

  @Test
  void numbers_are_for_the_team_and_ballots_for_the_administrator_alone() {
    var id = opened();
    Person owen = someone("Owen Price", Role.ADMINISTRATOR);
    String out = path(id) + "/export";
    assertThat(words(tom, out)).contains("Take comments.csv").doesNotContain("Take votes.csv");
    assertThat(words(tom, out + "/comments.csv")).contains("Paint the floor.");
    assertThat(tom(out + "/votes")).hasStatus(403);
    assertThat(words(owen, out)).contains("Take votes.csv");
    var taken = post(owen, out + "/votes", Map.of());
    assertThat(taken).hasStatusOk();
    assertThat(taken.getResponse().getHeader("Cache-Control")).isEqualTo("no-store");
    assertThat(get(amina, out + "/comments.csv")).hasStatus(403);
  }

  @Test
  void five_thousand_real_votes_come_in_while_one_waits() throws IOException {
    var data = data();
    if (data.isEmpty()) System.out.println("Skipped: there is no conversation of others here");
    Assumptions.assumeTrue(data.isPresent());
    var id = prepared();
    send(
        id,
        Files.readString(data.get().resolve("comments.csv")),
        Files.readString(data.get().resolve("canonical-votes.csv")),
        "Brexit consensus, Polis open data, CC BY 4.0");
    assertThat(untilDone(id)).contains("50 statements, 5,312 votes and 204 ballots came in");
    tom(path(id) + "/opening");
    assertThat(words(tom, path(id))).contains("204 ballots count");
  }

  private static Optional<Path> data() {
    return Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
        .map(directory -> directory.resolve("shared/data/opinion-map/brexit-consensus"))
        .filter(Files::exists)
        .findFirst();
  }
}
