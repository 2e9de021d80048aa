package org.alongside.recruitment.panels;

/** What has become of a lottery. */
public enum SealState {
  /** Being worked out. */
  WORKING,
  /** There is no panel that keeps the rules, or they make no sense. */
  FAILED,
  /** Worked out and not told to anybody. */
  READY,
  /** Told to everybody; the number that draws isn't known to anybody. */
  PUBLISHED,
  DRAWN,
  GIVEN_UP
}
