package org.alongside.recruitment.panels;

import org.alongside.sortition.Progress;

/** As long as somebody waits at a page: then the lottery itself will say. */
final class Patience implements Progress {

  static final int MOST_PEOPLE = 400;
  private static final long MOST_NANOS = 5_000_000_000L;

  private final long until = System.nanoTime() + MOST_NANOS;

  @Override
  public void at(String step, int done, int of) {}

  @Override
  public boolean cancelled() {
    return System.nanoTime() - until > 0;
  }
}
