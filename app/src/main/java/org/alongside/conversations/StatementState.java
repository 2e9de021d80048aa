package org.alongside.conversations;

/**
 * Waiting until somebody of the team has read it, in, declined or taken out with a reason, or said
 * in better words. Only those that are in can be voted on and count.
 */
public enum StatementState {
  WAITING,
  IN,
  OUT,
  REPLACED
}
