package org.alongside.recruitment.panels;

/** What somebody who was drawn says to their seat. */
public enum SeatState {
  ASKED,
  YES,
  NO,
  /** Said yes and had to go, or took their name off the list. */
  LEFT;

  /** Whether the seat is theirs for now. */
  public boolean holds() {
    return this == ASKED || this == YES;
  }
}
