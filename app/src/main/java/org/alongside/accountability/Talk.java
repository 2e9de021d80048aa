package org.alongside.accountability;

import java.util.List;
import java.util.stream.Stream;
import org.alongside.conversations.Conversation;
import org.alongside.conversations.Statement;
import org.alongside.platform.trace.Ref;

/**
 * A conversation as far as everybody may see it: opened, with the statements that are in.
 *
 * @param people how many have a ballot that counts
 */
public record Talk(Conversation conversation, List<Statement> statements, int people) {

  public Ref ref() {
    return Ref.of("conversation", conversation.id());
  }

  Stream<Ref> refs() {
    return Stream.concat(statements.stream().map(Talk::ref), Stream.of(ref()));
  }

  /** Only those statements that are on this thread. */
  Talk along(Chain chain) {
    return new Talk(
        conversation, statements.stream().filter(one -> chain.has(ref(one))).toList(), people);
  }

  private static Ref ref(Statement statement) {
    return Ref.of("statement", statement.id());
  }
}
