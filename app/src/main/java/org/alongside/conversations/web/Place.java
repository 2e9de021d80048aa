package org.alongside.conversations.web;

import org.alongside.conversations.Conversation;
import org.alongside.initiatives.Initiative;

/** Which conversation of which initiative a page of the team is about. */
public record Place(Initiative initiative, Conversation conversation) {

  public String path() {
    return path(initiative, conversation);
  }

  /** What everybody sees of it. */
  public String open() {
    return "/conversations/" + conversation.id().value();
  }

  static String path(Initiative initiative, Conversation conversation) {
    return "/initiatives/%s/conversations/%s"
        .formatted(initiative.slug(), conversation.id().value());
  }
}
