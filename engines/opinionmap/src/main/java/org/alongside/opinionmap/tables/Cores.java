package org.alongside.opinionmap.tables;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * Work in numbered pieces, shared among cores. Each core takes the next piece when it is done with
 * one: so a core that is kept busy by another process holds up one piece, not half of the work.
 */
final class Cores {

  private static final int CORES = Runtime.getRuntime().availableProcessors();

  private Cores() {}

  static void each(int pieces, IntConsumer work) {
    var next = new AtomicInteger();
    IntStream.range(0, Math.min(CORES, pieces))
        .parallel()
        .forEach(
            _ -> {
              for (int piece = next.getAndIncrement();
                  piece < pieces;
                  piece = next.getAndIncrement()) work.accept(piece);
            });
  }
}
