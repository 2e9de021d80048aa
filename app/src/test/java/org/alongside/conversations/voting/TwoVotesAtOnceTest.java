package org.alongside.conversations.voting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.alongside.conversations.InConversation;
import org.alongside.platform.tenancy.Tenancy;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The same button pressed eight times at the same moment is one vote on one ballot. */
class TwoVotesAtOnceTest extends InConversation {

  @Autowired private JdbcClient db;
  @Autowired private TransactionTemplate transaction;

  @Test
  void pressed_eight_times_at_once_is_one_vote_on_one_ballot() throws Exception {
    Callable<Boolean> press =
        () ->
            Tenancy.within(
                town,
                () -> {
                  votes(of(amina), said.getFirst(), Vote.AGREE);
                  return true;
                });
    var presses = new ArrayList<Callable<Boolean>>();
    for (int i = 0; i < 8; i++) presses.add(press);
    try (var fingers = Executors.newFixedThreadPool(8)) {
      for (var done : fingers.invokeAll(presses)) assertThat(done.get()).isTrue();
    }
    assertThat(rows("conversations.vote")).isEqualTo(1);
    assertThat(rows("conversations.ballot")).isEqualTo(1);
  }

  private int rows(String table) {
    return transaction.execute(
        _ -> db.sql("select count(*) from " + table).query(Integer.class).single());
  }
}
