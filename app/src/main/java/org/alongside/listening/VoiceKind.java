package org.alongside.listening;

/** What somebody gave. */
public enum VoiceKind {
  STORY,
  IDEA,
  CONCERN,
  COMPLIMENT,
  MATTERS
}
