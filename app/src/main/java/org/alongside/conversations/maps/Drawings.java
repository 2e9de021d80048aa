package org.alongside.conversations.maps;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Instant;
import java.util.Optional;
import org.alongside.conversations.BallotId;
import org.alongside.conversations.ConversationId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The map of a conversation: looked at, and drawn again when there are new votes. */
@Service
@Transactional
public class Drawings {

  private final DrawingStore store;
  private final SchedulerClient scheduler;

  Drawings(DrawingStore store, SchedulerClient scheduler) {
    this.store = store;
    this.scheduler = scheduler;
  }

  /** As it was drawn last; nothing before five people voted. */
  @Transactional(readOnly = true)
  public Optional<Drawing> of(ConversationId conversation) {
    return store.find(conversation);
  }

  /** When it was drawn last. */
  @Transactional(readOnly = true)
  public Optional<Instant> drawn(ConversationId conversation) {
    return store.at(conversation);
  }

  /** Counted now. */
  @Transactional(readOnly = true)
  public Turnout turnout(ConversationId conversation) {
    return store.turnout(conversation);
  }

  /** Where the holder of a ballot stands; nothing before they were drawn in. */
  @Transactional(readOnly = true)
  public Optional<Place> place(BallotId ballot) {
    return store.place(ballot);
  }

  /** Has it drawn again, in the background, if somebody voted since. */
  public void refresh(ConversationId conversation) {
    if (store.drawn(conversation).equals(store.voted(conversation))) return;
    DrawingTask.JOB.begin(scheduler, conversation.value());
  }
}
