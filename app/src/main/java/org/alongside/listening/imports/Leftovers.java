package org.alongside.listening.imports;

import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Files that nobody began and rows that nobody mended: they hold what people said, so they go. */
@Component
@Transactional
class Leftovers {

  static final Duration KEPT = Duration.ofDays(30);

  private final ImportStore store;
  private final RowStore rows;

  Leftovers(ImportStore store, RowStore rows) {
    this.store = store;
    this.rows = rows;
  }

  void clear(Instant at) {
    rows.forgetRefusedOf(at.minus(KEPT));
    store.removeUnbegun(at.minus(KEPT));
  }
}
