package org.alongside.conversations.maps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.alongside.InGroup;
import org.alongside.conversations.BallotId;
import org.alongside.conversations.ConversationId;
import org.alongside.conversations.Conversations;
import org.alongside.conversations.StatementId;
import org.alongside.conversations.Statements;
import org.alongside.conversations.voting.Holder;
import org.alongside.conversations.voting.Vote;
import org.alongside.conversations.voting.Voting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Sixty people vote in two camps who share one statement; what anybody may see of it. */
class DrawingRunTest extends InGroup {

  @Autowired private Conversations conversations;
  @Autowired private Statements statements;
  @Autowired private Voting voting;
  @Autowired private DrawingRun run;
  @Autowired private Drawings drawings;

  private ConversationId talk;
  private final List<StatementId> said = new ArrayList<>();
  private final List<BallotId> ballots = new ArrayList<>();

  @BeforeEach
  void prepare() {
    var plan = new Conversations.Plan("When do we go home?", "", true, true, null, "");
    talk = conversations.prepare(outpatients, plan, priya.id(), now());
    said.clear();
    ballots.clear();
    for (int i = 0; i < 12; i++)
      said.add(statements.propose(talk, "en", "Statement " + i, List.of(), priya.id(), now()));
    conversations.open(talk, priya.id(), now());
  }

  private void vote(int people) {
    for (int p = 0; p < people; p++) {
      var ballot = voting.ballot(talk, new Holder.OfFile("voter " + p), now());
      ballots.add(ballot.id());
      for (int s = 0; s < said.size(); s++) {
        boolean agrees = s == 0 || (p % 2 == 0) == (s % 2 == 0);
        voting.vote(ballot.id(), said.get(s), agrees ? Vote.AGREE : Vote.DISAGREE, false, now());
      }
    }
  }

  @Test
  void two_camps_are_seen_and_what_they_share() {
    vote(60);
    run.draw(talk, now());

    var drawing = drawings.of(talk).orElseThrow();
    assertThat(drawing.people()).isEqualTo(60);
    assertThat(drawing.groups()).hasSize(2);
    assertThat(drawing.shared())
        .extracting(Drawing.Held::statement)
        .containsExactly(said.getFirst());
    assertThat(drawing.lines().getFirst().all().agreeing()).isGreaterThan(.85);
    assertThat(drawings.place(ballots.get(0)).orElseThrow().group())
        .isNotEqualTo(drawings.place(ballots.get(1)).orElseThrow().group());
  }

  @Test
  void four_people_are_too_few_to_show_anything() {
    vote(4);
    run.draw(talk, now());

    assertThat(drawings.of(talk)).isEmpty();
    assertThat(drawings.turnout(talk).people()).isEqualTo(4);
    assertThat(drawings.turnout(talk).votes()).isEqualTo(48);
  }

  @Test
  void a_ballot_that_is_left_out_and_a_statement_that_is_out_count_no_more() {
    vote(6);
    voting.leaveOut(ballots.getFirst(), "One person twice.", priya.id(), now());
    statements.decline(
        said.getLast(), org.alongside.conversations.Reason.UNKIND, "", priya.id(), now());
    run.draw(talk, now());

    var drawing = drawings.of(talk).orElseThrow();
    assertThat(drawing.people()).isEqualTo(5);
    assertThat(drawing.lines()).hasSize(11);
    assertThat(drawings.place(ballots.getFirst())).isEmpty();
  }
}
