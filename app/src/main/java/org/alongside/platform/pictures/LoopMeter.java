package org.alongside.platform.pictures;

/**
 * One small ring for each voice, closed when its giver has been told. Up to 500 one by one, above
 * that a ring stands for ten.
 */
public record LoopMeter(Loops loops, String label, int columns) implements Picture {

  private static final int MOST_RINGS = 500;

  public LoopMeter {
    if (columns < 1) throw new IllegalArgumentException("a row has at least one ring");
  }

  /** Across the page; goes with {@link #narrow}. */
  public static LoopMeter wide(Loops loops, String label) {
    return new LoopMeter(loops, label, 38);
  }

  /** For phones: large rings while they are few. */
  public static LoopMeter narrow(Loops loops, String label) {
    return new LoopMeter(loops, label, rings(loops) <= 45 ? 9 : 19);
  }

  /** In half the page, wide or narrow. */
  public static LoopMeter beside(Loops loops, String label) {
    return new LoopMeter(loops, label, rings(loops) <= 45 ? 9 : 19);
  }

  /** How many people a ring stands for: 1, 10, 100 … A meter of more than one must say so. */
  public static int each(Loops loops) {
    return Scale.tens(loops.total(), MOST_RINGS).each();
  }

  @Override
  public void draw(Svg svg) {
    int closed = lines(loops.closed());
    int all = closed + lines(loops.open());
    int across = Math.clamp(all, 1, columns);
    int down = Math.max(1, (all + columns - 1) / columns);
    svg.labelled(
        "0 0 %d %d".formatted(across * 36, down * 36),
        label,
        "class",
        "al-turn",
        "width",
        across * 36);
    if (closed > 0)
      svg.path("l-thread", rings(0, closed, "a11 11 0 1 0 22 0a11 11 0 1 0-22 0", 7, 18), 4.5);
    if (all > closed)
      svg.path(
          "l-lived",
          rings(closed, all, "a11 11 0 1 0 0 14.2", 26.4, 10.9),
          3,
          "stroke-linecap",
          "round");
    svg.end();
  }

  private String rings(int from, int to, String ring, double x, double y) {
    var d = new StringBuilder();
    for (int i = from; i < to; i++) {
      d.append('M')
          .append(Svg.number(x + i % columns * 36))
          .append(' ')
          .append(Svg.number(y + i / columns * 36))
          .append(ring);
    }
    return d.toString();
  }

  private int lines(int people) {
    return new Scale(each(loops)).lines(people);
  }

  private static int rings(Loops loops) {
    return loops.total() / each(loops);
  }
}
