package org.alongside.platform.access;

/** How much of what people gave somebody may see. Each includes the one before. */
public enum Sight {
  PUBLIC,
  GROUP,
  TEAM;

  public boolean covers(Sight needed) {
    return ordinal() >= needed.ordinal();
  }
}
