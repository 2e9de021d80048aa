package org.alongside.decisions.web;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.conversations.Conversation;
import org.alongside.conversations.ConversationState;
import org.alongside.conversations.Conversations;
import org.alongside.conversations.Statement;
import org.alongside.conversations.StatementId;
import org.alongside.conversations.Statements;
import org.alongside.initiatives.InitiativeId;
import org.alongside.platform.govuk.Choice;
import org.alongside.platform.words.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Statements that people voted on, as evidence: those that are in, of conversations once open. */
@Component
@Transactional(readOnly = true)
class StatementEvidence {

  private static final int MOST = 20;

  private final Statements statements;
  private final Conversations conversations;

  StatementEvidence(Statements statements, Conversations conversations) {
    this.statements = statements;
    this.conversations = conversations;
  }

  /** Those of the form that belong to this work. */
  List<Statement> of(InitiativeId initiative, QuestionForm form) {
    return open(form.statements().stream().limit(MOST).flatMap(StatementEvidence::id).toList())
        .stream()
        .filter(one -> conversations.get(one.conversation()).initiative().equals(initiative))
        .toList();
  }

  /** What a decision rests on, with the way to what else people said. */
  List<DecisionPage.Evidence> shown(Collection<UUID> ids, Words words) {
    return open(ids.stream().map(StatementId::new).toList()).stream()
        .map(
            one ->
                new DecisionPage.Evidence(
                    "“" + one.wordsIn(words.locale().getLanguage()) + "”",
                    "/conversations/" + one.conversation().value()))
        .toList();
  }

  Choice choice(Statement statement, Words words) {
    return Choice.of(
            statement.id().value().toString(),
            "“" + statement.wordsIn(words.locale().getLanguage()) + "”")
        .hint(
            words.say(
                "decisions.put.statements.from",
                conversations.get(statement.conversation()).question()));
  }

  // An address is typed by anybody.
  private static Stream<StatementId> id(String typed) {
    try {
      return Stream.of(new StatementId(UUID.fromString(typed)));
    } catch (IllegalArgumentException _) {
      return Stream.empty();
    }
  }

  private List<Statement> open(List<StatementId> ids) {
    return statements.all(ids).stream()
        .filter(Statement::in)
        .filter(one -> wasOpen(conversations.get(one.conversation())))
        .toList();
  }

  private static boolean wasOpen(Conversation conversation) {
    return conversation.state() != ConversationState.PREPARED;
  }
}
