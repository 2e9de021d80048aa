package org.alongside.conversations.voting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alongside.conversations.InConversation;
import org.alongside.conversations.Reason;
import org.alongside.conversations.StatementId;
import org.alongside.conversations.maps.Sketch;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Who votes is asked about what tells most and what is new, and about nothing twice. */
class NextStatementsTest extends InConversation {

  @Autowired private NextStatements next;
  @Autowired private ApplicationContext context;

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
  void what_was_added_late_is_asked_within_the_first_two_questions() {
    for (int i = 0; i < 30; i++) said.add(propose("Statement %d.".formatted(i)));
    for (int voter = 0; voter < 10; voter++)
      for (var statement : said) votes(new Holder.OfFile("early " + voter), statement, Vote.AGREE);
    var late = propose("Draw foxes on the floor.");
    for (int voter = 0; voter < 8; voter++) {
      var holder = new Holder.OfFile("late " + voter);
      var first = turnOf(holder).next().orElseThrow();
      votes(holder, first, Vote.PASS);
      assertThat(List.of(first, turnOf(holder).next().orElseThrow())).contains(late);
    }
  }

  @Test
  void what_parts_people_is_asked_more_than_what_all_hold_and_that_more_than_what_is_passed() {
    for (int voter = 0; voter < 20; voter++) {
      var holder = new Holder.OfFile("early " + voter);
      votes(holder, said.get(0), voter % 2 == 0 ? Vote.AGREE : Vote.DISAGREE);
      votes(holder, said.get(1), Vote.AGREE);
      votes(holder, said.get(2), Vote.AGREE);
      votes(holder, said.get(3), Vote.PASS);
    }
    var first = firstOf(400);
    assertThat(first.getOrDefault(said.get(0), 0))
        .isGreaterThan(2 * first.getOrDefault(said.get(1), 0));
    assertThat(first.getOrDefault(said.get(1), 0))
        .isGreaterThan(20 + 3 * first.getOrDefault(said.get(3), 0));
  }

  @Test
  void once_a_map_is_drawn_what_its_groups_part_on_is_asked_more() {
    said.add(propose("Just tell me, fast."));
    said.add(propose("Tell me when somebody is with me."));
    for (int voter = 0; voter < 20; voter++)
      for (var statement : said) votes(new Holder.OfFile("early " + voter), statement, Vote.AGREE);
    var before = firstOf(400);
    Sketch.keep(context, signs, Sketch.two(said, now()), Map.of());
    var after = firstOf(400);
    assertThat(after.getOrDefault(said.get(4), 0))
        .isGreaterThan(before.getOrDefault(said.get(4), 0) * 5 / 4);
    assertThat(after.getOrDefault(said.get(0), 0)).isLessThan(before.getOrDefault(said.get(0), 0));
  }

  /** What so many are asked first. */
  private Map<StatementId, Integer> firstOf(int people) {
    clock.pass(Duration.ofSeconds(3));
    var first = new HashMap<StatementId, Integer>();
    for (int i = 0; i < people; i++) {
      var turn = next.of(signs, Optional.of(new Holder.OfFile("late " + i)), now());
      first.merge(turn.next().orElseThrow(), 1, Integer::sum);
    }
    return first;
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
