package org.alongside.recruitment;

import org.alongside.platform.ids.EasyWords;

/** Four easy words that lead an applicant to their own page. */
public record ApplicantCode(String words) {

  public ApplicantCode {
    words = EasyWords.typed(words);
  }

  static ApplicantCode random() {
    return new ApplicantCode(EasyWords.random());
  }

  /** As it is said: with spaces. */
  public String spoken() {
    return EasyWords.spoken(words);
  }
}
