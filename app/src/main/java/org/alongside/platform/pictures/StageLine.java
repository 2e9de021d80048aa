package org.alongside.platform.pictures;

import java.util.List;

/**
 * Where an initiative stands on its way.
 *
 * @param names the stages in their order
 * @param now which of them it is in, from 0; as many as there are names when all are done
 * @param label for example "Where it stands: Evaluate, step 6 of 7"
 * @param done what is read out after a stage that is done, and so on
 */
public record StageLine(
    List<String> names, int now, String label, String done, String present, String toCome) {

  public StageLine {
    names = List.copyOf(names);
  }

  public boolean isDone(int stage) {
    return stage < now;
  }

  public boolean isNow(int stage) {
    return stage == now;
  }

  /** Its class; the names of late stages hang the other way, to stay on the page. */
  public String look(int stage) {
    var look = isDone(stage) ? "is-done" : isNow(stage) ? "is-now" : "is-next";
    return stage > names.size() / 2 ? look + " is-late" : look;
  }

  public String word(int stage) {
    return isDone(stage) ? done : isNow(stage) ? present : toCome;
  }
}
