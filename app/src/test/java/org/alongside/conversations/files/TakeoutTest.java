package org.alongside.conversations.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.alongside.InGroup;
import org.alongside.conversations.ConversationId;
import org.alongside.conversations.Conversations;
import org.alongside.conversations.Statements;
import org.alongside.conversations.maps.DrawingRun;
import org.alongside.conversations.voting.Voting;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;

/** What leaves names nobody, and comes in again elsewhere. */
class TakeoutTest extends InGroup {

  private static final String STATEMENTS =
      """
      comment-id,moderated,comment-body
      7,1,"Paint the floor, all of it."
      3,-1,Shout.
      0,1,More signs.
      """;
  private static final String VOTES =
      """
      pid,tid,vote
      anna,7,1
      anna,0,0
      bilal,7,-1
      bilal,3,1
      """;

  @Autowired private Conversations conversations;
  @Autowired private Statements statements;
  @Autowired private Voting voting;
  @Autowired private Filings filings;
  @Autowired private FilingRun run;
  @Autowired private Takeout takeout;
  @Autowired private DrawingRun drawing;

  private ConversationId bring(String question, String said, String voted) {
    var plan = new Conversations.Plan(question, "", true, true, null, "");
    var id = conversations.prepare(outpatients, plan, priya.id(), now());
    filings.bring(id, file(said), file(voted), "en", "The Echo, CC BY 4.0", priya.id(), now());
    run.go(id, () -> false);
    return id;
  }

  private static ByteArrayResource file(String text) {
    return new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void how_many_agree_leaves_as_the_map_shows_it_and_never_exactly() {
    var votes = new StringBuilder("pid,tid,vote\n");
    for (int i = 0; i < 43; i++)
      votes.append("v%d,0,%d\nv%d,7,1\n".formatted(i, i < 2 ? -1 : 1, i));
    var id = bring("How many?", STATEMENTS, votes.toString());
    var before = new StringWriter();
    takeout.statements(id, before);
    assertThat(before.toString()).contains("\"0\",\"\",\"\",\"\",\"1\",\"More signs.\"");

    drawing.draw(id, now());
    var after = new StringWriter();
    takeout.statements(id, after);
    assertThat(after.toString())
        .containsPattern("\"0\",\"\",\"(35|40|45)\",\"\",\"1\",\"More signs.\"");
  }

  @Test
  void what_leaves_can_come_in_again_and_names_nobody() {
    var signs = bring("How do people find the way?", STATEMENTS, VOTES);
    var said = new StringWriter();
    takeout.statements(signs, said);
    assertThat(said.toString()).contains("Paint the floor, all of it.").doesNotContain("Shout.");
    var voted = new StringWriter();
    takeout.votes(signs, priya.id(), now(), voted);
    assertThat(voted.toString().lines().skip(1))
        .hasSize(3)
        .allMatch(line -> line.matches("[01],[07],-?[01]"));

    var again = bring("And again?", said.toString(), voted.toString());
    assertThat(statements.of(again)).hasSize(2);
    assertThat(voting.of(again)).hasSize(2);
  }
}
