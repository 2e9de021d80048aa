package org.alongside.platform.database;

import java.time.Duration;
import java.util.function.Supplier;

/**
 * Asks again until there is an answer; the limit is for what will never come, not for what is slow.
 */
final class Patiently {

  private Patiently() {}

  static <T> T until(Duration limit, Supplier<T> question) throws InterruptedException {
    long end = System.nanoTime() + limit.toNanos();
    while (true) {
      try {
        return question.get();
      } catch (RuntimeException e) {
        if (System.nanoTime() > end) {
          throw e;
        }
        Thread.sleep(100);
      }
    }
  }
}
