package org.alongside.conversations.web;

import org.alongside.conversations.ConversationId;
import org.alongside.conversations.Conversations;
import org.alongside.conversations.Statement;
import org.alongside.conversations.StatementId;
import org.alongside.conversations.Statements;
import org.alongside.initiatives.Initiative;
import org.alongside.initiatives.Initiatives;
import org.alongside.platform.errors.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds what an address names, and nothing that belongs elsewhere. */
@Component
@Transactional(readOnly = true)
class TendedPlaces {

  private final Initiatives initiatives;
  private final Conversations conversations;
  private final Statements statements;

  TendedPlaces(Initiatives initiatives, Conversations conversations, Statements statements) {
    this.initiatives = initiatives;
    this.conversations = conversations;
    this.statements = statements;
  }

  Place of(String initiative, ConversationId id) {
    Initiative in = initiatives.get(initiative);
    var conversation = conversations.get(id);
    if (!conversation.initiative().equals(in.id())) throw new NotFound(id);
    return new Place(in, conversation);
  }

  Statement statement(Place place, StatementId id) {
    var statement = statements.get(id);
    if (!statement.conversation().equals(place.conversation().id())) throw new NotFound(id);
    return statement;
  }
}
