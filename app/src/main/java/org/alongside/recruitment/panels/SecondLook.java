package org.alongside.recruitment.panels;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.alongside.sortition.BadInput;
import org.alongside.sortition.Folder;
import org.springframework.util.FileSystemUtils;

/**
 * Has the engine's verifier, which uses no solver and none of its steps, go through all of it in
 * exact fractions: every ticket against the rules, every chance, and the proof that chances are as
 * equal as the rules allow. Its files are nobody else's to read and are gone afterwards.
 */
final class SecondLook {

  private SecondLook() {}

  static void at(Folder files) {
    try {
      Path folder = Files.createTempDirectory("lottery");
      try {
        files.write(folder);
        Folder.wrong(folder)
            .ifPresent(
                wrong -> {
                  throw new BadInput("The check of the lottery failed: " + wrong);
                });
      } finally {
        FileSystemUtils.deleteRecursively(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
