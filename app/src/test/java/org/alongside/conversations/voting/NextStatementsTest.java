package org.alongside.conversations.voting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.alongside.conversations.InConversation;
import org.alongside.conversations.Reason;
import org.alongside.conversations.StatementId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who votes is asked about what has been voted on least, and about nothing twice. */
class NextStatementsTest extends InConversation {

  @Autowired private NextStatements next;

  private Turn turnOf(Holder holder) {
    clock.pass(Duration.ofSeconds(3));
    return next.of(signs, Optional.of(holder), now());
  }

  @Test
  void each_statement_is_asked_about_once_until_none_is_left() {
    Set<StatementId> asked = new HashSet<>();
    for (int i = 0; i < 4; i++) {
      var turn = turnOf(of(amina));
      assertThat(turn.votes()).isEqualTo(i);
      assertThat(turn.left()).isEqualTo(4 - i);
      asked.add(turn.next().orElseThrow());
      votes(of(amina), turn.next().orElseThrow(), Vote.PASS);
    }
    assertThat(asked).containsExactlyInAnyOrderElementsOf(said);
    assertThat(turnOf(of(amina)).next()).isEmpty();
  }

  @Test
  void what_was_added_late_comes_first_because_it_has_the_fewest_votes() {
    for (var statement : said) votes(of(imran), statement, Vote.AGREE);
    var late = propose("Draw foxes on the floor.");
    assertThat(turnOf(of(amina)).next()).contains(late);
    assertThat(turnOf(of(maureen)).next()).contains(late);
  }

  @Test
  void who_looks_again_is_asked_the_same_and_not_all_begin_with_the_same() {
    assertThat(turnOf(of(amina)).next()).isEqualTo(turnOf(of(amina)).next());
    Set<StatementId> first = new HashSet<>();
    for (int i = 0; i < 30; i++)
      first.add(turnOf(new Holder.OfFile("voter " + i)).next().orElseThrow());
    assertThat(first).hasSizeGreaterThan(1);
  }

  @Test
  void what_is_out_or_waits_is_not_asked_about_and_votes_on_it_stay() {
    votes(of(amina), said.getFirst(), Vote.AGREE);
    statements.decline(said.getFirst(), Reason.UNKIND, "", priya.id(), now());
    statements.add(signs, "en", "Ring a bell.", voting.ballot(signs, of(amina), now()).id(), now());
    var turn = turnOf(of(amina));
    assertThat(turn.votes()).isEqualTo(1);
    assertThat(turn.left()).isEqualTo(3);
    assertThat(turn.last()).contains(said.getFirst());
  }
}
