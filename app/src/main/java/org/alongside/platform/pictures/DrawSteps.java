package org.alongside.platform.pictures;

import java.util.List;

/**
 * How a panel is drawn, from left to right: the list is sealed, a number is made that nobody could
 * know, the ticket is read.
 *
 * @param ticket its number; blank until it was read
 */
public record DrawSteps(List<Step> steps, String ticket, String label) implements Picture {

  public record Step(String words, String when) {}

  private static final int[] AT = {110, 500, 890};

  public DrawSteps {
    if (steps.size() != AT.length) throw new IllegalArgumentException("three steps");
  }

  @Override
  public void draw(Svg svg) {
    svg.labelled("0 0 1000 170", label, "font-size", 15, "class", "al-only-wide");
    svg.path("s-thread", "M160 62H840", 9)
        .path("s-stitch", "M160 62H840", 2, "stroke-dasharray", "6 7");
    for (int i = 0; i < AT.length; i++) {
      Step step = steps.get(i);
      svg.circle("f-paper", AT[i], 62, 58)
          .circle("f-card", AT[i], 62, 52)
          .circle("l-thread", AT[i], 62, 52, "stroke-width", 4)
          .words("t-b", AT[i], 138, 17, step.words(), "text-anchor", "middle")
          .words("f-ink-soft", AT[i], 160, 15, step.when(), "text-anchor", "middle");
    }
    svg.group("stroke-width", 3.5, "stroke-linejoin", "round", "stroke-linecap", "round");
    svg.path("l-thread", "M82 44h56v36H82ZM82 45l28 20 28-20", 3.5)
        .circle("f-lived", 110, 68, 7)
        .path(
            "l-thread",
            "M485 40h30a7 7 0 0 1 7 7v30a7 7 0 0 1-7 7h-30a7 7 0 0 1-7-7v-30a7 7 0 0 1 7-7Z",
            3.5);
    for (int[] eye : new int[][] {{489, 51}, {511, 51}, {500, 62}, {489, 73}, {511, 73}})
      svg.circle("f-thread", eye[0], eye[1], 4);
    svg.path("l-thread", "M860 46h60v10a7 7 0 0 0 0 13v10h-60v-10a7 7 0 0 0 0-13Z", 3.5)
        .words("t-b f-thread", 890, 70, 20, ticket, "text-anchor", "middle")
        .end()
        .end();
  }
}
