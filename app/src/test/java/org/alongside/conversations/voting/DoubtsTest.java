package org.alongside.conversations.voting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.alongside.conversations.InConversation;
import org.alongside.conversations.StatementId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What looks odd is noted by its shape; nothing is left out by itself. */
class DoubtsTest extends InConversation {

  @Autowired private Doubts doubts;

  private List<Doubt.Kind> kinds() {
    return doubts.of(signs).stream().map(Doubt::kind).toList();
  }

  private List<StatementId> thirty() {
    for (int i = 0; i < 26; i++) said.add(propose("Statement %d.".formatted(i)));
    return said;
  }

  private void answer(int number) {
    votes(of(amina), said.get(number), number % 2 == 0 ? Vote.AGREE : Vote.DISAGREE);
  }

  @Test
  void twenty_votes_in_ten_seconds_are_noted_and_count_nevertheless() {
    thirty();
    for (int i = 0; i < 20; i++) {
      answer(i);
      clock.pass(Duration.ofMillis(500));
    }
    assertThat(kinds()).containsExactly(Doubt.Kind.FAST);
    assertThat(voting.ballot(signs, of(amina), now()).counts()).isTrue();
  }

  @Test
  void who_reads_is_not_doubted() {
    thirty();
    for (int i = 0; i < 30; i++) {
      answer(i);
      clock.pass(Duration.ofSeconds(4));
    }
    assertThat(kinds()).isEmpty();
  }

  @Test
  void thirty_times_the_same_answer_is_noted_until_there_is_another() {
    for (var statement : thirty()) {
      votes(of(amina), statement, Vote.DISAGREE);
      clock.pass(Duration.ofSeconds(4));
    }
    assertThat(doubts.of(signs))
        .singleElement()
        .matches(one -> one.kind() == Doubt.Kind.ALIKE && one.many() == 30);

    votes(of(amina), said.getFirst(), Vote.AGREE);
    assertThat(kinds()).isEmpty();
  }

  @Test
  void ten_ballots_begun_by_link_within_a_minute_are_all_noted() {
    var secrets = voting.links(signs, 11, priya.id(), now());
    secrets.subList(0, 9).forEach(this::begin);
    assertThat(kinds()).isEmpty();
    begin(secrets.get(9));
    assertThat(kinds()).hasSize(10).containsOnly(Doubt.Kind.AT_ONCE);
    clock.pass(Duration.ofMinutes(5));
    begin(secrets.get(10));
    assertThat(kinds()).hasSize(10);
  }

  private void begin(String secret) {
    voting.ballot(signs, new Holder.ByLink(secret), now());
  }
}
