package org.alongside.platform.database;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * Where transactions wait for a connection: who came first goes in first. The pool alone gives a
 * connection that comes back to whoever happens to ask next, so that of two hundred who press at
 * once most are served ten times over while a few wait until they are told that the database is
 * away.
 */
public final class WaitingRoom {

  private final Semaphore places;
  private final Duration patience;

  public WaitingRoom(int places, Duration patience) {
    this.places = new Semaphore(places, true);
    this.patience = patience;
  }

  /** Waits for its turn; whoever was let in {@link #leave}s once. */
  public void enter() {
    try {
      if (places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) return;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CannotCreateTransactionException("Interrupted while waiting for a connection", e);
    }
    throw new CannotCreateTransactionException("No connection came free within " + patience);
  }

  public void leave() {
    places.release();
  }
}
