package org.alongside.opinionmap;

import java.util.function.ToIntFunction;

/**
 * What people said of themselves.
 *
 * @param many how many kinds there are
 * @param of the kind of a person, from 0
 */
public record Kinds(int many, ToIntFunction<String> of) {

  /** Nobody said anything. */
  public static final Kinds NONE = new Kinds(0, _ -> 0);

  public Kinds {
    if (many < 0) throw new BadInput("There are no fewer than no kinds");
  }
}
