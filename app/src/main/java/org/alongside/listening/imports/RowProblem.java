package org.alongside.listening.imports;

/** Why a row can't come in; each has a sentence that says what to mend. */
public enum RowProblem {
  QUOTES,
  CELLS,
  SIGNS,
  NO_WORDS,
  WORDS_LONG,
  DATE,
  DATE_AHEAD,
  KIND,
  EXPERIENCE,
  LANGUAGE,
  WHO_LONG,
  EMAIL
}
