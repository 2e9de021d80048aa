package org.alongside.sortition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.alongside.sortition.verifier.Verifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnumerationTest {
  @TempDir Path folder;

  @Test
  void what_is_leximin_by_its_definition_is_accepted_by_the_verifier() throws Exception {
    for (long seed = 0; seed < 300; seed++) {
      var tiny = TinyPools.of(seed, 8);
      if (tiny.panels().isEmpty()) continue;
      Folder.of(tiny.pool(), tiny.rules(), new Enumerated(tiny).lottery(), 100).write(folder);
      Drawn.in(folder, new byte[] {(byte) seed});

      var report = Verifier.check(folder, new byte[] {(byte) seed});

      assertThat(report.accepted()).as("seed %d%n%s", seed, report).isTrue();
    }
  }
}
