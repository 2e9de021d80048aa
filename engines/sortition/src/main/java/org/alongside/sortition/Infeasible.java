package org.alongside.sortition;

/** No panel meets all rules; the explanation says which of them conflict, and what would help. */
public final class Infeasible extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient Explanation explanation;

  public Infeasible(Explanation explanation) {
    super(explanation.sentence());
    this.explanation = explanation;
  }

  public Explanation explanation() {
    return explanation;
  }
}
