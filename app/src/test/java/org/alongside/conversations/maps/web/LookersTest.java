package org.alongside.conversations.maps.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.alongside.conversations.Conversations;
import org.alongside.conversations.InConversation;
import org.alongside.conversations.voting.Vote;
import org.alongside.platform.errors.NotFound;
import org.alongside.platform.tenancy.Tenancy;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class LookersTest extends InConversation {

  @Autowired private Lookers lookers;

  @Test
  void of_two_hundred_who_look_at_once_hardly_anybody_counts_and_all_see_the_same()
      throws Exception {
    votes(of(amina), said.getFirst(), Vote.AGREE);
    try (var hall = Executors.newVirtualThreadPerTaskExecutor()) {
      var looks =
          Stream.generate(() -> hall.submit(() -> Tenancy.within(town, () -> lookers.of(signs))))
              .limit(200)
              .toList();
      var seen = new HashSet<Integer>();
      for (var look : looks) {
        assertThat(look.get().turnout().votes()).isEqualTo(1);
        seen.add(System.identityHashCode(look.get()));
      }
      assertThat(seen).hasSizeLessThan(10);
    }
  }

  @Test
  void what_is_being_prepared_is_not_there_to_look_at() {
    var plan = new Conversations.Plan("When?", "", true, true, null, "");
    var prepared = conversations.prepare(outpatients, plan, priya.id(), now());
    assertThatThrownBy(() -> lookers.of(prepared)).isInstanceOf(NotFound.class);
  }

  @Test
  void what_one_organisation_was_shown_another_is_not() {
    assertThat(lookers.of(signs).turnout().people()).isZero();
    var other = anotherTown();
    assertThatThrownBy(() -> Tenancy.within(other, () -> lookers.of(signs)))
        .isInstanceOf(NotFound.class);
  }
}
