package org.alongside.platform.access;

/** Who may use a route. Each has one {@link Gate}; a route without a rule is shut. */
public enum Who {
  ANYONE,
  /** Somebody of this organisation who has signed in. */
  SIGNED_IN,
  /** A member of the initiative in the address, whatever their kind of experience: row 1. */
  GROUP,
  /** Those who read and answer voices: facilitators, moderators, administrators. */
  TEAM,
  ADMINISTRATOR
}
