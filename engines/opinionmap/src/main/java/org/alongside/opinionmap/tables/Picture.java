package org.alongside.opinionmap.tables;

import org.alongside.opinionmap.Ballots;

/**
 * A map for a number of groups: where people stand, who is grouped with whom, how groups voted.
 * People and statements have the numbers of the ballots; two pictures of the same votes are the
 * same in all that is in them, however the votes came in.
 */
public record Picture(Axes axes, Placed placed, Grouping grouping, Counts counts) {

  /** Built cold. */
  public static Picture of(Ballots ballots, int k) {
    return Live.of(ballots).picture(k);
  }
}
