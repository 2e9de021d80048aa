package org.alongside.platform.pictures;

/** The steps of a short form as knots on a thread; the words beside it say the same. */
public record Steps(int step, int of) implements Picture {

  public Steps {
    if (step < 1 || step > of) throw new IllegalArgumentException("step " + step + " of " + of);
  }

  @Override
  public void draw(Svg svg) {
    svg.ornament("0 0 %d 20".formatted(x(of) + 10), "class", "al-turn", "width", x(of) + 10);
    svg.path("l-ink-soft", "M%d 10H%d".formatted(x(step), x(of)), 2, "stroke-dasharray", "3 4");
    svg.path("s-thread", "M10 10H" + x(step), 5);
    for (int i = 1; i <= of; i++) {
      if (i < step) svg.circle("f-thread", x(i), 10, 8);
      else if (i == step)
        svg.circle("f-weld", x(i), 10, 7.5).circle("l-thread", x(i), 10, 7.5, "stroke-width", 3);
      else svg.circle("f-paper", x(i), 10, 6).circle("l-ink-soft", x(i), 10, 6, "stroke-width", 2);
    }
    svg.end();
  }

  private static int x(int step) {
    return 10 + 36 * (step - 1);
  }
}
