package org.alongside.opinionmap.command;

import java.util.function.Function;
import org.alongside.opinionmap.Ballots;
import org.alongside.opinionmap.Mapped;
import org.alongside.opinionmap.model.Alongside;
import org.alongside.opinionmap.polis.Polis;

/** How a map is drawn, and from ballots in which order. */
enum Mode {
  ALONGSIDE(Ballots.Builder::ordered, Alongside::map),
  POLIS(Ballots.Builder::build, Polis::map);

  private final Function<Ballots.Builder, Ballots> order;
  private final Function<Ballots, Mapped> drawing;

  Mode(Function<Ballots.Builder, Ballots> order, Function<Ballots, Mapped> drawing) {
    this.order = order;
    this.drawing = drawing;
  }

  Mapped map(Ballots.Builder votes) {
    return drawing.apply(order.apply(votes));
  }
}
