package org.alongside.conversations.voting;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.alongside.conversations.BallotId;
import org.alongside.conversations.ConversationId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notes what looks odd about a ballot while it is being filled in, for the team to decide on. */
@Service
@Transactional
public class Doubts {

  /** So many votes, one after another, within {@link #READ} are too fast to have been read. */
  static final int FAST = 20;

  static final Duration READ = Duration.ofSeconds(20);

  /** So many answers, all the same. Fewer happen to people who agree with all that is said. */
  static final int ALIKE = 30;

  /** So many ballots by link, begun within {@link #AT_ONCE_WITHIN}. */
  static final int AT_ONCE = 10;

  static final Duration AT_ONCE_WITHIN = Duration.ofMinutes(1);

  // Looked at after each ten votes, so that it costs next to nothing.
  private static final int EVERY = 10;

  private final DoubtStore store;

  Doubts(DoubtStore store) {
    this.store = store;
  }

  /** By ballot, then kind. */
  @Transactional(readOnly = true)
  public List<Doubt> of(ConversationId conversation) {
    return store.of(conversation);
  }

  void voted(BallotId ballot, int votes, Instant at) {
    if (votes % EVERY != 0) return;
    if (votes >= FAST && store.quickest(ballot, FAST).compareTo(READ) <= 0)
      store.note(ballot, Doubt.Kind.FAST, votes, at);
    if (votes < ALIKE) return;
    if (store.answers(ballot) == 1) store.note(ballot, Doubt.Kind.ALIKE, votes, at);
    else store.forget(ballot, Doubt.Kind.ALIKE);
  }

  void begun(Ballot ballot, Instant at) {
    if (ballot.kind() != Ballot.Kind.LINK) return;
    var since = at.minus(AT_ONCE_WITHIN);
    if (store.begun(ballot.conversation(), since) >= AT_ONCE)
      store.noteBegun(ballot.conversation(), since, at);
  }
}
