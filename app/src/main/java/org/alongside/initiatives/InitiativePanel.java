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
    /** In the card "What you can do now". */
    DO_NOW,
    /** Right below the first screen: what came of what people said. */
    CAME_OF_IT,
    /** Below the framing. */
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
