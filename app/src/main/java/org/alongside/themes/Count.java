package org.alongside.themes;

import org.alongside.platform.Experience;
import org.alongside.platform.pictures.Voices;

/** How many people said something, for each kind of experience. */
public record Count(Voices people) {

  public static final Count NOBODY = new Count(new Voices(0, 0, 0, 0));

  Count and(Experience experience) {
    return new Count(people.and(experience));
  }

  public int total() {
    return people.total();
  }

  /** The most of one kind: what bars beside each other are measured by. */
  public int most() {
    return Math.max(
        Math.max(people.lived(), people.learnt()), Math.max(people.both(), people.unsaid()));
  }
}
