package org.alongside.decisions.web;

import java.util.List;
import java.util.Map;
import org.alongside.platform.Experience;
import org.alongside.platform.pages.Page;
import org.alongside.platform.pictures.Picture;
import org.alongside.platform.pictures.State;
import org.jspecify.annotations.Nullable;

/**
 * A question and what became of it: what was decided stands first, then who disagreed.
 *
 * @param path of the decision inside the organisation
 * @param recorded nothing while it is open
 * @param acting what this reader can do; nothing for everybody outside the group, or once it is
 *     closed
 */
public record DecisionPage(
    String initiative,
    String initiativeTitle,
    String path,
    String kicker,
    String question,
    @Nullable Recorded recorded,
    Picture wide,
    Picture narrow,
    String counts,
    String sides,
    List<Dissent> dissent,
    List<OptionLine> options,
    String restsOn,
    List<Evidence> themes,
    List<Evidence> statements,
    List<Heard> voices,
    String thread,
    List<Stood> stood,
    @Nullable Acting acting)
    implements Page {

  /**
   * @param answer what the group says to those who disagreed; may be empty
   * @param lookAgain a sentence; may be empty
   * @param by who recorded it, and when
   */
  public record Recorded(
      String decided, String reasons, String answer, String lookAgain, String by) {}

  public record Dissent(
      String words, String name, Experience experience, String brings, String how) {}

  public record OptionLine(
      String name, String words, @Nullable State state, @Nullable String verdict) {}

  public record Evidence(String name, String path) {}

  /** A voice that led here, in its first words. */
  public record Heard(String words, String who, Experience experience, String path) {}

  public record Stood(
      Picture mark,
      String name,
      String stance,
      Experience experience,
      String brings,
      String words,
      String how) {}

  /**
   * @param needsLived whether it can't be closed yet, because nobody with lived experience has
   *     spoken
   * @param taken whether this person has taken a stance already
   * @param writesDown whether they may write down the stance of a member without a device
   */
  public record Acting(
      boolean needsLived,
      boolean mayRecord,
      boolean taken,
      boolean writesDown,
      StanceForm form,
      Map<String, String> errors) {}
}
