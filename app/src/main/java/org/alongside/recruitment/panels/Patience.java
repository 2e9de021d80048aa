package org.alongside.recruitment.panels;

import java.time.Duration;
import org.alongside.sortition.Progress;

/** As long as somebody waits at a page: then the lottery itself will say. */
final class Patience implements Progress {

  static final int MOST_PEOPLE = 400;

  private final long until;

  Patience(Duration most) {
    until = System.nanoTime() + most.toNanos();
  }

  @Override
  public void at(String step, int done, int of) {}

  @Override
  public boolean cancelled() {
    return System.nanoTime() - until > 0;
  }
}
