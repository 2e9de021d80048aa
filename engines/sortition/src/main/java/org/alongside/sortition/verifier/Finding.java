package org.alongside.sortition.verifier;

/**
 * What one check found; says is one line, what and where. Unchecked: nothing is wrong, but it rests
 * on somebody’s word.
 */
public record Finding(String part, Outcome outcome, String says) {

  public enum Outcome {
    HOLDS,
    BROKEN,
    UNCHECKED
  }

  @Override
  public String toString() {
    var mark =
        switch (outcome) {
          case HOLDS -> "ok ";
          case BROKEN -> "NO ";
          case UNCHECKED -> "?? ";
        };
    return mark + part + ": " + says;
  }
}
