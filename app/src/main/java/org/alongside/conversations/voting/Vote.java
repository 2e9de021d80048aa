package org.alongside.conversations.voting;

/** Agree, disagree, or pass: each is a vote. */
public enum Vote {
  DISAGREE(-1),
  PASS(0),
  AGREE(1);

  private final int value;

  Vote(int value) {
    this.value = value;
  }

  /** −1, 0 or 1, as the engine counts. */
  public int value() {
    return value;
  }

  static Vote of(int value) {
    return values()[value + 1];
  }
}
