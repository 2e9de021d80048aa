package org.alongside.recruitment.panels;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.alongside.people.PersonId;

/**
 * Those whom it affects: never a whole county by default, only what somebody says with a source.
 *
 * @param people what they are called: "families who come"
 * @param source who counted
 * @param dated of when that is
 * @param shares of each group, 0 to 1; what isn't known isn't there
 */
public record Population(
    String people,
    String source,
    LocalDate dated,
    Map<Group, Double> shares,
    PersonId saidBy,
    Instant saidAt) {

  public Population {
    shares = Map.copyOf(shares);
  }
}
