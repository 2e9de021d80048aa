package org.alongside.recruitment;

import java.util.Map;
import org.alongside.recruitment.Joining.Needs;

/**
 * What somebody has said so far who is joining. There is never a name or an address in it: those
 * are asked last, so that no answer waits beside a name.
 *
 * @param another whether they put down somebody else's name, who said yes
 * @param asked whether they have seen the questions; all of them may be left out
 */
public record Begun(
    Door door,
    boolean another,
    boolean asked,
    Needs needs,
    Map<String, String> answers,
    String household) {

  public static Begun at(Door door, boolean another) {
    return new Begun(door, another, false, Needs.NONE, Map.of(), "");
  }

  /** Going back changes the door and keeps the rest. */
  public Begun by(Door door, boolean another) {
    return new Begun(door, another, asked, needs, answers, household);
  }

  public Begun saying(Needs needs, Map<String, String> answers, String household) {
    return new Begun(door, another, true, needs, answers, household);
  }
}
