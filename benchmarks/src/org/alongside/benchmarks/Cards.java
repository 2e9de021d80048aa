package org.alongside.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file of cards that nobody wrote, each different, long as people's are. */
final class Cards {

  private static final String[] SAID = {
    "The nurse on nights sat with my dad until he slept.",
    "Nobody told us which door, and we walked round twice in the rain.",
    "Roedd y lle parcio yn bell iawn, and the lift was out again.",
    "Lights on at four in the morning. Trolleys. \"\"Just checking\"\", they say, and he is awake until breakfast."
  };

  private Cards() {}

  static Path write(Path file, int rows) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write("number,comment,date,who,email\n");
      for (int i = 1; i <= rows; i++)
        out.write(
            "%d,\"%s %s (%d)\",%d/%d/2026,a carer,giver%d@millbrook.example\n"
                .formatted(i, SAID[i % 4], SAID[(i / 4) % 4], i, i % 28 + 1, i % 10 + 1, i));
    }
    return file;
  }
}
