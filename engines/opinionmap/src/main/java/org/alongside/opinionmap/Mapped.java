package org.alongside.opinionmap;

import java.util.List;

/** A map with what it was drawn from: the places of people, which are not for publication. */
public record Mapped(OpinionMap map, List<Place> people, List<Figures> statements) {

  /**
   * @param group from 0, or −1 for those who voted too little to be in one
   */
  public record Place(String person, double x, double y, int group) {}

  /**
   * A row of statements.csv.
   *
   * @param mean mean vote, −1 to 1; 0 where moderation took the statement out
   * @param axes how far the statement pulls along each axis of the map
   * @param extremity how far from the middle somebody would stand who had only agreed with it
   * @param groups the votes of each group
   */
  public record Figures(
      String statement,
      boolean out,
      double mean,
      OpinionMap.Point axes,
      double extremity,
      OpinionMap.Informed informed,
      double priority,
      List<Tally.Votes> groups) {}
}
