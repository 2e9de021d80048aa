package org.alongside.platform.pictures;

/** How many people know what came of what they said, and how many still wait. */
public record Loops(int closed, int open) {

  public Loops {
    if (closed < 0 || open < 0) throw new IllegalArgumentException("fewer than nobody");
  }

  public int total() {
    return closed + open;
  }
}
