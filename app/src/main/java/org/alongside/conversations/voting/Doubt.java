package org.alongside.conversations.voting;

import java.time.Instant;
import org.alongside.conversations.BallotId;

/**
 * A sign that there may be no person behind a ballot. It is read from the shape of the ballot,
 * never from what it says, and leaves nothing out: somebody of the team looks and decides.
 *
 * @param many votes, or ballots, that made us look
 */
public record Doubt(BallotId ballot, Kind kind, int many, Instant at) {

  public enum Kind {
    /** Faster than anybody reads. */
    FAST,
    /** The same answer to everything. */
    ALIKE,
    /** One of many that were begun by link within a minute. */
    AT_ONCE
  }
}
