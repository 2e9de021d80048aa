package org.alongside.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** What everybody did, to be done again in the order of time. */
final class Deeds {

  private record Deed(Instant at, Consumer<Instant> what) {}

  private final List<Deed> deeds = new ArrayList<>();

  void add(Instant at, Consumer<Instant> what) {
    deeds.add(new Deed(at, what));
  }

  /** Deeds of the same moment in the order in which they were told. */
  void play() {
    deeds.sort(Comparator.comparing(Deed::at));
    deeds.forEach(deed -> deed.what().accept(deed.at()));
  }
}
