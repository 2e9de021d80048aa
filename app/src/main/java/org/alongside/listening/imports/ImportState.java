package org.alongside.listening.imports;

/** Where a file stands. What is running goes on by itself, after a crash too. */
public enum ImportState {
  READ,
  CHOSEN,
  RUNNING,
  DONE
}
