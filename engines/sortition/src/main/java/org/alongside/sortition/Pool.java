package org.alongside.sortition;

import java.util.List;

/** All who may be drawn; ids differ. The order doesn't matter to anybody's chance. */
public record Pool(List<Candidate> candidates) {

  public Pool {
    candidates = List.copyOf(candidates);
  }
}
