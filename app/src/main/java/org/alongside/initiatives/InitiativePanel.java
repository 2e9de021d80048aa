package org.alongside.initiatives;

import gg.jte.Content;
import java.util.Optional;
import org.alongside.platform.access.Sight;
import org.alongside.platform.pages.Frame;

/**
 * A part of an initiative's page. Owned here, implemented by modules above, so that the hub doesn't
 * know its spokes. Panels of one place are shown in the order of {@link #order()}.
 */
public interface InitiativePanel {

  enum Place {
    /** In the card "What you can do now", below its button: paragraphs. */
    DO_NOW,
    /** Right below the first screen, under "What came of what people said": half a page wide. */
    CAME_OF_IT,
    /** Below all that we show; each has a band of its own and begins with an h2. */
    BELOW
  }

  Place place();

  int order();

  /**
   * Nothing when there is nothing to show, or not to this reader. Reads the database now; the
   * content only writes.
   */
  Optional<Content> show(Initiative initiative, Sight sight, Frame frame);
}
