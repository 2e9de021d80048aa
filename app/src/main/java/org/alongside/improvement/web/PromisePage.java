package org.alongside.improvement.web;

import java.util.List;
import java.util.Map;
import org.alongside.platform.Experience;
import org.alongside.platform.pages.Page;
import org.jspecify.annotations.Nullable;

/**
 * A promise, who gave it, and how it stands.
 *
 * @param told what was said when it ended; may be empty
 * @param acting what was typed by a member who ends it; nothing for others, or once it has ended
 */
public record PromisePage(
    String initiative,
    String initiativeTitle,
    String path,
    String words,
    String owner,
    Experience experience,
    String brings,
    String madeOn,
    Standing standing,
    String told,
    List<Origin> origins,
    List<Delivered> changes,
    String thread,
    @Nullable Acting acting)
    implements Page {

  public record Delivered(String title, String path) {}

  /**
   * @param from this promise, as the origin of a change
   */
  public record Acting(String from, String words, String reason, Map<String, String> errors) {}
}
