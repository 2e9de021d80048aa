package org.alongside.recruitment.web;

import java.util.List;
import org.alongside.platform.errors.Problems;
import org.alongside.platform.pages.Page;
import org.alongside.recruitment.Topic;

/**
 * @param initiative its slug
 * @param action where the form goes
 * @param fresh whether nothing is there yet
 * @param answered whether somebody has answered the questions, so that they stand
 * @param open whether it takes names now
 */
public record OpportunityFormPage(
    String initiative,
    String action,
    boolean fresh,
    boolean answered,
    boolean open,
    OpportunityForm form,
    Problems problems)
    implements Page {

  public List<Topic> topics() {
    return List.of(Topic.values());
  }
}
