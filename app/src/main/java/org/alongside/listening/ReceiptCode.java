package org.alongside.listening;

import org.alongside.platform.ids.EasyWords;

/** Four easy words that lead a giver to what came of their voice. */
public record ReceiptCode(String words) {

  public ReceiptCode {
    words = EasyWords.typed(words);
  }

  static ReceiptCode random() {
    return new ReceiptCode(EasyWords.random());
  }

  /** As it is said: with spaces. */
  public String spoken() {
    return EasyWords.spoken(words);
  }
}
