package org.alongside.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.CannotCreateTransactionException;

class WaitingRoomTest {

  @Test
  void who_came_first_goes_in_first_and_who_was_in_queues_again() throws Exception {
    var room = new WaitingRoom(1, Duration.ofMinutes(1));
    List<Integer> served = Collections.synchronizedList(new ArrayList<>());
    room.enter();
    var queue = new ArrayList<Thread>();
    for (int who = 0; who < 10; who++) queue.add(queueing(room, who, served));
    room.leave();
    room.enter();
    served.add(-1);
    room.leave();
    for (var one : queue) one.join();
    assertThat(served)
        .containsExactlyElementsOf(
            IntStream.rangeClosed(0, 10).map(i -> i < 10 ? i : -1).boxed().toList());
  }

  private static Thread queueing(WaitingRoom room, int who, List<Integer> served) {
    var thread =
        Thread.ofVirtual()
            .start(
                () -> {
                  room.enter();
                  served.add(who);
                  room.leave();
                });
    while (thread.getState() != Thread.State.TIMED_WAITING) Thread.onSpinWait();
    return thread;
  }

  @Test
  void who_waits_in_vain_is_told_and_takes_no_place() {
    var room = new WaitingRoom(1, Duration.ofMillis(10));
    room.enter();
    assertThatThrownBy(room::enter).isInstanceOf(CannotCreateTransactionException.class);
    room.leave();
    room.enter();
  }
}
