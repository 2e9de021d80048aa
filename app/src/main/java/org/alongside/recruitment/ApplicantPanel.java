package org.alongside.recruitment;

import gg.jte.Content;
import java.util.Optional;
import org.alongside.platform.pages.Frame;

/**
 * A part of an applicant's own page: where things stand for them. Owned here, implemented by what
 * draws; shown above what they said, in the order of {@link #order()}.
 */
public interface ApplicantPanel {

  int order();

  /** Reads the database now; the content only writes. Nothing when there is nothing to show. */
  Optional<Content> show(Application application, Opportunity opportunity, Frame frame);
}
