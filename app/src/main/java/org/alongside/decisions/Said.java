package org.alongside.decisions;

/** How somebody's stance came onto the record. */
public enum Said {
  /** By the person, here. */
  SELF,
  /** Aloud in the room; somebody wrote it down. */
  ROOM,
  /** By phone; somebody wrote it down. */
  PHONE
}
