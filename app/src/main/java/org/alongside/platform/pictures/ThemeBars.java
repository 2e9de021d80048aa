package org.alongside.platform.pictures;

/** Who said a theme: one bar for each kind of experience, beside the words that say the same. */
public record ThemeBars(Voices voices, int most) implements Picture {

  @Override
  public void draw(Svg svg) {
    var kinds = voices.kinds();
    svg.ornament(
        "0 0 280 %d".formatted(Math.max(1, kinds.size()) * 10 + 2),
        "class",
        "al-turn",
        "width",
        280);
    for (int i = 0; i < kinds.size(); i++) {
      var share = Math.min(1, voices.count(kinds.get(i)) / (double) Math.max(1, most));
      Strand.line(
          svg, kinds.get(i), "M4 %dH%s".formatted(6 + 10 * i, Svg.number(4 + 272 * share)), 4);
    }
    svg.end();
  }
}
