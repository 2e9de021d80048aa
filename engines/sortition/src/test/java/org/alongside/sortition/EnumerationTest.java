package org.alongside.sortition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.alongside.sortition.verifier.Finding;
import org.alongside.sortition.verifier.Verifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnumerationTest {
  private static final int POOLS = 2000;

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

  @Test
  void chances_are_those_of_leximin_by_its_definition() {
    for (long seed = 0; seed < POOLS; seed++) {
      var tiny = TinyPools.of(seed, 8);
      if (tiny.panels().isEmpty()) {
        assertThatThrownBy(() -> Leximin.solve(tiny.pool(), tiny.rules(), Progress.NONE))
            .as("seed " + seed)
            .isInstanceOfAny(Infeasible.class, BadInput.class);
        continue;
      }
      var exact = new Enumerated(tiny).chances();
      var lottery = Leximin.solve(tiny.pool(), tiny.rules(), Progress.NONE);
      assertThat(lottery.chances().keySet()).isEqualTo(exact.keySet());
      for (var one : exact.entrySet())
        assertThat(lottery.chances().get(one.getKey()))
            .as("seed %d, %s", seed, one.getKey())
            .isCloseTo(one.getValue().toDouble(), within(1e-9));
      assertThat(lottery.certificate().proved()).as("seed " + seed).isTrue();
    }
  }

  @Test
  void the_verifier_accepts_every_certificate_and_every_draw() throws Exception {
    for (long seed = 0; seed < 200; seed++) {
      var tiny = TinyPools.of(seed, 12);
      if (Feasibility.check(tiny.pool(), tiny.rules()).isPresent()) continue;
      var lottery = Leximin.solve(tiny.pool(), tiny.rules(), Progress.NONE);
      Folder.of(tiny.pool(), tiny.rules(), lottery, 50).write(folder);
      Drawn.in(folder, new byte[] {(byte) seed});

      var report = Verifier.check(folder, new byte[] {(byte) seed});

      assertThat(report.findings())
          .as("seed %d%n%s", seed, report)
          .allMatch(one -> one.outcome() == Finding.Outcome.HOLDS);
    }
  }
}
