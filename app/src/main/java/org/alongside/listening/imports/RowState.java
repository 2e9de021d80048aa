package org.alongside.listening.imports;

/** What became of one row. */
public enum RowState {
  WAITING,
  IMPORTED,
  ALREADY_HERE,
  REFUSED
}
