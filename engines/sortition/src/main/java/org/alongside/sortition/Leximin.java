package org.alongside.sortition;

/** The fairest lottery there is. */
public final class Leximin {

  private Leximin() {}

  /**
   * Makes the smallest chance as large as the rules allow, then the next smallest, and so on.
   *
   * @throws BadInput where pool or rules contradict themselves
   * @throws Infeasible where no panel meets the rules
   * @throws java.util.concurrent.CancellationException where progress says so
   */
  public static Lottery solve(Pool pool, Rules rules, Progress progress) {
    throw new UnsupportedOperationException();
  }
}
