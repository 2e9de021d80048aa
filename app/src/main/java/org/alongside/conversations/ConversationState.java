package org.alongside.conversations;

/** docs/lifecycles/conversation.md. */
public enum ConversationState {
  PREPARED,
  OPEN,
  CLOSED
}
