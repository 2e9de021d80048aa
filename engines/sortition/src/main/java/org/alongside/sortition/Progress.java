package org.alongside.sortition;

/**
 * Hears how far a lottery is, on the thread that computes it. Steps in this order, as keys: types,
 * level, decompose, price, tickets; of is 0 where nobody knows how many there will be.
 */
@FunctionalInterface
public interface Progress {

  Progress NONE = (_, _, _) -> {};

  void at(String step, int done, int of);

  /**
   * Asked between steps: true ends the computation with a {@link
   * java.util.concurrent.CancellationException}.
   */
  default boolean cancelled() {
    return false;
  }
}
