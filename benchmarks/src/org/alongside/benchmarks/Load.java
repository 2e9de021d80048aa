package org.alongside.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/** Sixteen visitors, each asking again as soon as it is answered. */
final class Load {

  static final int VISITORS = 16;

  /** What one visitor does over and over. */
  interface Step {

    /** Before the clock runs for this visitor. */
    default void begin(Wire wire) throws Exception {}

    /** False when there is nothing left to do. */
    boolean take(Wire wire) throws Exception;
  }

  private Load() {}

  static Sample run(int port, Duration howLong, Step step) throws Exception {
    long begun = System.nanoTime();
    long end = begun + howLong.toNanos();
    try (var visitors = Executors.newFixedThreadPool(VISITORS)) {
      Callable<List<Long>> visitor = () -> visit(port, end, step);
      var waits = new ArrayList<Long>();
      var all = new ArrayList<Callable<List<Long>>>();
      for (int i = 0; i < VISITORS; i++) all.add(visitor);
      for (var one : visitors.invokeAll(all)) waits.addAll(one.get());
      return new Sample(waits, System.nanoTime() - begun);
    }
  }

  private static List<Long> visit(int port, long end, Step step) throws Exception {
    var waits = new ArrayList<Long>();
    try (var wire = new Wire(port)) {
      step.begin(wire);
      for (long now = System.nanoTime(); now < end; now = System.nanoTime()) {
        if (!step.take(wire)) break;
        waits.add(System.nanoTime() - now);
      }
    }
    return waits;
  }
}
