package org.alongside.conversations.voting;

import java.util.Map;
import org.alongside.conversations.ConversationId;
import org.alongside.conversations.StatementId;

/** How far statements pull people apart. Owned here, known to {@code maps} once one is drawn. */
public interface Pulling {

  /**
   * @return from 0 to 1; without the statements of which nobody can say yet
   */
  Map<StatementId, Double> of(ConversationId conversation);
}
