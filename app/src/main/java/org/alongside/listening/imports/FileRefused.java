package org.alongside.listening.imports;

import org.alongside.platform.errors.Refusal;

/** The file as a whole can't be read; nothing of it was kept. The sentence says what to mend. */
public class FileRefused extends Refusal {

  FileRefused(String key, Object... about) {
    super(key, about);
  }
}
