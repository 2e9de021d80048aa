package org.alongside.decisions.web;

import java.util.List;
import java.util.Map;
import org.alongside.platform.pages.Page;

/**
 * The form to record what was decided.
 *
 * @param needsLived then there is no form yet, and the page says why
 * @param meanwhile what somebody else has done since this person read it; empty if nothing
 * @param closed somebody else has recorded the outcome: this person's words are kept to read
 */
public record OutcomePage(
    String path,
    String question,
    List<String> options,
    List<DecisionPage.Dissent> dissent,
    String counts,
    boolean nobodyYet,
    boolean needsLived,
    String meanwhile,
    boolean closed,
    OutcomeForm form,
    Map<String, String> errors)
    implements Page {

  @Override
  public int status() {
    return meanwhile.isEmpty() ? 200 : 409;
  }
}
