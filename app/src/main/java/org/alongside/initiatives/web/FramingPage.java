package org.alongside.initiatives.web;

import java.util.List;
import org.alongside.initiatives.Level;
import org.alongside.initiatives.WayOfWorking;
import org.alongside.platform.errors.Problems;
import org.alongside.platform.pages.Page;

/**
 * The questions that matter, on one calm page.
 *
 * @param slug of the one that is changed; empty for a new one
 * @param version to be sent along: what the answers are put upon
 */
public record FramingPage(String slug, InitiativeForm form, int version, Problems problems)
    implements Page {

  public boolean fresh() {
    return slug.isEmpty();
  }

  public String action() {
    return fresh() ? "/initiatives/new" : "/initiatives/" + slug + "/edit";
  }

  public List<Level> levels() {
    return List.of(Level.values());
  }

  public List<WayOfWorking> ways() {
    return List.of(WayOfWorking.values());
  }
}
