package org.alongside.platform.pictures;

/** The mark of a group, beside its name. */
public record GroupSign(GroupMark mark) implements Picture {

  @Override
  public void draw(Svg svg) {
    svg.ornament("0 0 20 20", "width", 18);
    mark.draw(svg, 10, 10, 8);
    svg.end();
  }
}
