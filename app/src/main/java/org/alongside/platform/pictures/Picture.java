package org.alongside.platform.pictures;

import gg.jte.Content;
import gg.jte.TemplateOutput;

/** Something that draws itself into a page: a template shows it as <code>${picture}</code>. */
public interface Picture extends Content {

  void draw(Svg svg);

  @Override
  default void writeTo(TemplateOutput output) {
    output.writeContent(svg());
  }

  default String svg() {
    var svg = new Svg();
    draw(svg);
    return svg.toString();
  }
}
