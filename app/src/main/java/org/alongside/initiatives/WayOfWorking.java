package org.alongside.initiatives;

/**
 * The spectrum of the statutory guidance of July 2022. All are of value; the label must be true.
 */
public enum WayOfWorking {
  INFORM,
  CONSULT,
  ENGAGE,
  CO_DESIGN,
  CO_PRODUCE;

  /** Claims that people with lived experience decide, too. */
  public boolean sharesPower() {
    return this == CO_DESIGN || this == CO_PRODUCE;
  }
}
