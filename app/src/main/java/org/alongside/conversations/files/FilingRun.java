package org.alongside.conversations.files;

import java.time.Clock;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.alongside.conversations.ConversationId;
import org.alongside.platform.audit.Audit;
import org.alongside.platform.trace.Ref;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes the votes of a file in, a page a transaction: they are in and counted as done together or
 * not at all. So it may be killed at any moment and begun again by anybody.
 */
@Component
class FilingRun {

  private final FilingStore store;
  private final FiledVotes votes;
  private final Audit audit;
  private final TransactionTemplate transaction;
  private final Clock clock;

  FilingRun(
      FilingStore store,
      FiledVotes votes,
      Audit audit,
      TransactionTemplate transaction,
      Clock clock) {
    this.store = store;
    this.votes = votes;
    this.audit = audit;
    this.transaction = transaction;
    this.clock = clock;
  }

  /**
   * @param stop asked between pages
   * @return whether all is done
   */
  boolean go(ConversationId conversation, BooleanSupplier stop) {
    boolean more = true;
    while (more && !stop.getAsBoolean())
      more = Objects.requireNonNull(transaction.execute(_ -> page(conversation)));
    return !more;
  }

  private boolean page(ConversationId conversation) {
    var done = votes.hold(conversation);
    if (done.isEmpty()) return false;
    var filing = store.find(conversation).orElseThrow();
    if (votes.take(conversation, done.get(), filing.at()) > 0) return true;
    votes.finish(conversation, clock.instant());
    audit.record(
        filing.by(),
        "votes-filed",
        Ref.of("conversation", conversation),
        "%d statements, %d votes".formatted(filing.statements(), filing.votes()),
        clock.instant());
    return false;
  }
}
