package org.alongside.initiatives;

/** Where an initiative stands. */
public enum Stage {
  FRAME,
  LISTEN,
  CO_DESIGN,
  DECIDE,
  DELIVER,
  EVALUATE,
  REPORT_BACK
}
