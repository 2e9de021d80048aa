package org.alongside.opinionmap.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateTest {

  @TempDir private Path folder = Path.of("");
  private final StringWriter said = new StringWriter();

  @Test
  void four_ways_of_foretelling_stand_side_by_side() throws IOException {
    StringBuilder votes = new StringBuilder("pid,tid,vote\n");
    for (int p = 0; p < 60; p++)
      for (int s = 0; s < 12; s++)
        votes.append("%d,%d,%d%n".formatted(p, s, p % 2 == s % 2 ? 1 : p % 5 == 0 ? 0 : -1));

    assertThat(evaluate(votes, "--deals=2", "--orders=2")).as(said.toString()).isZero();

    assertThat(said.toString())
        .startsWith("720 votes, ")
        .contains(
            "| alongside | 1.000 |",
            "| 2 | 1.00 |",
            "| polis, groups |",
            "| statement rate |",
            "Groups in 0 of 2 deals; mode polis: in 2",
            "In 2 of 2 orders of the votes the same bytes");
  }

  @Test
  void what_cannot_be_judged_is_refused_in_one_line() throws IOException {
    StringBuilder passes = new StringBuilder("pid,tid,vote\na,x,0\n");

    assertThat(evaluate(passes, "--hide=0.5")).isEqualTo(2);
    assertThat(said.toString().strip())
        .isEqualTo("None of the hidden votes agrees or disagrees: nothing to judge");
    assertThat(evaluate(passes, "--hide=0.9")).isEqualTo(2);
    assertThat(said.toString().strip()).isEqualTo("--hide is above 0 and at most 0.5");
    assertThat(evaluate(passes, "--orders=-1")).isEqualTo(2);
    assertThat(said.toString().strip()).isEqualTo("--orders is at least 0");
  }

  private int evaluate(StringBuilder votes, String... options) throws IOException {
    said.getBuffer().setLength(0);
    Files.writeString(folder.resolve("votes.csv"), votes);
    PrintWriter words = new PrintWriter(said, true);
    List<String> args = new ArrayList<>(List.of(options));
    args.addFirst("--votes=" + folder.resolve("votes.csv"));
    args.addFirst("evaluate");
    return Opinionmap.run(words, words, args.toArray(String[]::new));
  }
}
