package org.alongside.conversations.voting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.alongside.conversations.InConversation;
import org.alongside.conversations.StatementId;
import org.alongside.platform.tenancy.Tenancy;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** However many press, and however often: each vote is there once, and the last one counts. */
class TwoVotesAtOnceTest extends InConversation {

  private static final int PEOPLE = 32;
  private static final int STATEMENTS = 20;

  @Autowired private JdbcClient db;
  @Autowired private TransactionTemplate transaction;

  @Test
  void pressed_eight_times_at_once_is_one_vote_on_one_ballot() throws Exception {
    atOnce(8, () -> presses(of(amina), said.getFirst(), Vote.AGREE));
    assertThat(rows("conversations.vote")).isEqualTo(1);
    assertThat(rows("conversations.ballot")).isEqualTo(1);
  }

  @Test
  void of_a_hall_that_presses_everything_twice_at_once_no_vote_is_lost_or_doubled()
      throws Exception {
    for (int i = said.size(); i < STATEMENTS; i++) said.add(propose("Statement %d.".formatted(i)));
    var secrets = voting.links(signs, PEOPLE, priya.id(), now());
    var people = new ArrayList<Callable<Boolean>>();
    for (String secret : secrets) people.add(() -> answersAll(new Holder.ByLink(secret)));
    all(people);

    assertThat(voting.of(signs)).hasSize(PEOPLE);
    for (var ballot : voting.of(signs))
      assertThat(voting.cast(ballot.id()))
          .extracting(Cast::vote)
          .containsExactlyElementsOf(
              IntStream.range(0, STATEMENTS).mapToObj(TwoVotesAtOnceTest::last).toList());
    // Each statement once, and every third once more, otherwise.
    int changed = Math.ceilDiv(STATEMENTS, 3);
    assertThat(rows("conversations.vote")).isEqualTo(PEOPLE * (STATEMENTS + changed));
  }

  private Boolean answersAll(Holder holder) throws Exception {
    for (int i = 0; i < STATEMENTS; i++) {
      var on = said.get(i);
      atOnce(2, () -> presses(holder, on, Vote.AGREE));
      var last = last(i);
      if (last != Vote.AGREE) atOnce(2, () -> presses(holder, on, last));
    }
    return true;
  }

  private static Vote last(int statement) {
    return statement % 3 == 0 ? Vote.DISAGREE : Vote.AGREE;
  }

  private Boolean presses(Holder holder, StatementId on, Vote vote) {
    return Tenancy.within(
        town,
        () -> {
          votes(holder, on, vote);
          return true;
        });
  }

  private static void atOnce(int many, Callable<Boolean> press) throws Exception {
    all(IntStream.range(0, many).mapToObj(_ -> press).toList());
  }

  private static void all(List<Callable<Boolean>> presses) throws Exception {
    try (var fingers = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var done : fingers.invokeAll(presses)) assertThat(done.get()).isTrue();
    }
  }

  private int rows(String table) {
    return Objects.requireNonNull(
        transaction.execute(
            _ -> db.sql("select count(*) from " + table).query(Integer.class).single()));
  }
}
