package org.alongside.listening;

/**
 * Where a voice stands: docs/lifecycles/voice.md. Each step is a row of its own with who, when and
 * why.
 */
public enum VoiceState {
  RECEIVED,
  PUBLISHED,
  REWORD_ASKED,
  DECLINED,
  PAUSED,
  WITHDRAWN;

  /** May its words be shown to those whom the giver chose? */
  public boolean shown() {
    return this == PUBLISHED;
  }
}
