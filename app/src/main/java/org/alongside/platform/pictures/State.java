package org.alongside.platform.pictures;

/** How something stands: always a shape and a word, never a colour alone. */
public enum State {
  KEPT("kept", "M3 9.5 7 13.5 15 4.5", 3, ""),
  BETTER("kept", "M9 16V3M3.5 8.5 9 3l5.5 5.5", 3, ""),
  DUE("open", "M16 9A7 7 0 1 1 2 9A7 7 0 1 1 16 9", 2.5, "3.2 3"),
  OPEN("open", "M14.6 5.2A7 7 0 1 0 14.6 12.8", 3, ""),
  NOT_DONE("no", "M2 9H16", 3.5, ""),
  BROKEN("wrong", "M9 2V10.5M9 15V15.2", 3.5, "");

  private final String look;
  private final String shape;
  private final double width;
  private final String dashes;

  State(String look, String shape, double width, String dashes) {
    this.look = look;
    this.shape = shape;
    this.width = width;
    this.dashes = dashes;
  }

  /** The name of its class after <code>al-state--</code>. */
  public String look() {
    return look;
  }

  public Picture sign() {
    return svg -> {
      svg.ornament("0 0 18 18");
      if (dashes.isEmpty()) {
        svg.bare(
            shape,
            "fill",
            "none",
            "stroke",
            "currentColor",
            "stroke-width",
            width,
            "stroke-linecap",
            "round",
            "stroke-linejoin",
            "round");
      } else {
        svg.bare(
            shape,
            "fill",
            "none",
            "stroke",
            "currentColor",
            "stroke-width",
            width,
            "stroke-dasharray",
            dashes);
      }
      svg.end();
    };
  }
}
