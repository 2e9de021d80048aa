package org.alongside.initiatives;

import java.time.Instant;
import org.alongside.people.PersonId;

/** What a sponsor promises in their own words, and within how many working days they answer. */
public record Pledge(PersonId sponsor, String words, int answerWithinDays, Instant at) {}
