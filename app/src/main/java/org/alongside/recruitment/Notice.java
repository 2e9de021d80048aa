package org.alongside.recruitment;

import java.time.LocalDate;
import java.util.List;

/**
 * What an opportunity says of itself.
 *
 * @param role the title: "Twelve people to find the way"
 * @param involves what people do in it
 * @param times when, how often, for how long
 * @param support what helps to take part: travel, an interpreter, somebody to look after a child
 * @param given what people are given for it: money, vouchers, thanks
 * @param easyRead the same in easy words, a sentence a line
 * @param closes the last day on which names can be put down
 * @param language in which all of this is written
 */
public record Notice(
    String role,
    String involves,
    String times,
    String place,
    String support,
    String given,
    String easyRead,
    int seats,
    LocalDate closes,
    List<Question> questions,
    String language) {

  /** One in English. */
  public Notice(
      String role,
      String involves,
      String times,
      String place,
      String support,
      String given,
      String easyRead,
      int seats,
      LocalDate closes,
      List<Question> questions) {
    this(role, involves, times, place, support, given, easyRead, seats, closes, questions, "en");
  }

  public Notice asking(List<Question> questions) {
    return new Notice(
        role, involves, times, place, support, given, easyRead, seats, closes, questions, language);
  }

  public Notice in(String language) {
    return new Notice(
        role, involves, times, place, support, given, easyRead, seats, closes, questions, language);
  }
}
