package org.alongside.platform.pictures;

import org.alongside.platform.Experience;

/** One line of the key under a ribbon: a piece of the picture and the words for it. */
public record KeyEntry(Shows shows, String words) {

  public enum Shows {
    LIVED,
    LEARNT,
    BOTH,
    UNSAID,
    THREAD,
    TOLD,
    OPEN
  }

  public Picture sample() {
    return switch (shows) {
      case LIVED -> strand(Experience.LIVED);
      case LEARNT -> strand(Experience.LEARNT);
      case BOTH -> strand(Experience.BOTH);
      case UNSAID -> strand(Experience.UNSAID);
      case THREAD ->
          svg -> {
            svg.ornament("0 0 28 16", "width", 28).path("s-thread", "M2 8H26", 9);
            svg.path("s-stitch", "M2 8H26", 2, "stroke-dasharray", "4 5").end();
          };
      case TOLD ->
          svg ->
              svg.ornament("0 0 18 16", "width", 18)
                  .circle("l-thread", 9, 8, 6, "stroke-width", 3)
                  .end();
      case OPEN ->
          svg -> {
            svg.ornament("0 0 18 16", "width", 18, "class", "al-turn");
            Strand.gap(svg, "l-thread", 9, 8, 6, 2.5, false);
            svg.end();
          };
    };
  }

  private static Picture strand(Experience kind) {
    return svg -> {
      svg.ornament("0 0 28 16", "width", 28);
      Strand.line(svg, kind, "M2 8H26", 4);
      svg.end();
    };
  }
}
