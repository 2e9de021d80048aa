package org.alongside.people;

/**
 * What somebody does in an organisation. Kind of experience is another matter: it belongs to each
 * initiative.
 */
public enum Role {
  MEMBER,
  FACILITATOR,
  MODERATOR,
  SPONSOR,
  ADMINISTRATOR;

  /** Those who read and answer voices. */
  public boolean team() {
    return this == FACILITATOR || this == MODERATOR || this == ADMINISTRATOR;
  }
}
