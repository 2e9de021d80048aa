package org.alongside.conversations.voting;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
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
    return Stream.concat(
            store.of(conversation).stream(), atOnce(store.begunByLink(conversation)).stream())
        .sorted(
            Comparator.comparing((Doubt one) -> one.ballot().value()).thenComparing(Doubt::kind))
        .toList();
  }

  // Seen in when they were begun whenever somebody looks. Noted while they begin, each of a hall
  // would write of all the others, and wait for them.
  private static List<Doubt> atOnce(List<DoubtStore.Begun> begun) {
    var doubts = new LinkedHashMap<BallotId, Doubt>();
    int first = 0;
    for (int last = 0; last < begun.size(); last++) {
      var at = begun.get(last).at();
      while (!begun.get(first).at().isAfter(at.minus(AT_ONCE_WITHIN))) first++;
      int many = last - first + 1;
      if (many < AT_ONCE) continue;
      for (int i = last; i >= first; i--) {
        var ballot = begun.get(i).ballot();
        if (doubts.putIfAbsent(ballot, new Doubt(ballot, Doubt.Kind.AT_ONCE, many, at)) != null)
          break;
      }
    }
    return List.copyOf(doubts.values());
  }

  void voted(BallotId ballot, int votes, Instant at) {
    if (votes % EVERY != 0) return;
    if (votes >= FAST && store.quickest(ballot, FAST).compareTo(READ) <= 0)
      store.note(ballot, Doubt.Kind.FAST, votes, at);
    if (votes < ALIKE) return;
    if (store.answers(ballot) == 1) store.note(ballot, Doubt.Kind.ALIKE, votes, at);
    else store.forget(ballot, Doubt.Kind.ALIKE);
  }
}
