package org.alongside.people;

import gg.jte.Content;
import java.util.Optional;
import org.alongside.platform.pages.Frame;

/**
 * A part of somebody's own page. Owned here, implemented by modules above; shown in the order of
 * {@link #order()}.
 */
public interface MyPanel {

  int order();

  /** Reads the database now; the content only writes. Nothing when there is nothing to show. */
  Optional<Content> show(Person person, Frame frame);
}
