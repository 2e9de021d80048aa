package org.alongside.conversations.voting;

import java.time.Instant;
import org.alongside.conversations.BallotId;
import org.alongside.people.PersonId;

/**
 * What somebody of the team decided about a ballot. It stays, whatever is decided later.
 *
 * @param out whether it was left out; else it was taken in again
 * @param because why; empty where it was taken in again
 */
public record Verdict(BallotId ballot, boolean out, String because, PersonId by, Instant at) {}
