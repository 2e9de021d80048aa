package org.alongside.sortition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.alongside.sortition.verifier.Verifier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The verifier before certificates that the engine wrote, with multipliers in place of claims. */
class VerifierTest {
  private static final byte[] DICE = {4, 2, 6, 1};

  @TempDir Path folder;

  @BeforeEach
  void a_lottery_is_made_sealed_and_drawn() throws IOException {
    var people =
        IntStream.range(0, 40)
            .mapToObj(
                i ->
                    new Candidate(
                        "p" + i,
                        Map.of(
                            "age", i < 7 ? "young" : "old", "area", i % 3 == 0 ? "north" : "south"),
                        i > 37 ? "mill lane" : null))
            .toList();
    var rules =
        new Rules(
            8,
            List.of(
                Quota.of("age", "young", 3, 4),
                Quota.of("age", "old", 4, 5),
                Quota.of("area", "north", 3, 4),
                Quota.of("area", "south", 4, 5)),
            List.of(new Intersection(Map.of("age", "young", "area", "north"), 1, 2)));
    var pool = new Pool(people);
    Folder.of(pool, rules, Leximin.solve(pool, rules, Progress.NONE), 200).write(folder);
    Drawn.in(folder, DICE);
  }

  @Test
  void what_the_engine_wrote_is_accepted() {
    var report = Verifier.check(folder, DICE);

    assertThat(report.accepted()).as(report.toString()).isTrue();
    assertThat(report.findings()).extracting(one -> one.part()).contains("fairness", "draw");
  }

  @Test
  void multipliers_that_prove_less_are_refused() throws IOException {
    var file = folder.resolve("certificate.json");
    var certificate = Files.readString(file);
    var changed = certificate.replaceFirst("(\"bound\" : \\{\\s+\"seats\" : \")-?[^\"]*", "$11/3");
    assertThat(changed).isNotEqualTo(certificate);
    Files.writeString(file, changed);

    assertThat(Verifier.check(folder, DICE).toString()).contains("NO fairness: round 1: ");
  }

  @Test
  void a_digit_changed_anywhere_is_found() throws IOException {
    var random = new Random(1);
    for (var name :
        List.of(
            "probabilities.csv",
            "panels.csv",
            "tickets.csv",
            "commitment.txt",
            "commitment.json",
            "draw.json")) {
      var file = folder.resolve(name);
      var before = Files.readString(file);
      for (int i = 0; i < 25; i++) {
        int at =
            before.indexOf('\n') + 1 + random.nextInt(before.length() - before.indexOf('\n') - 1);
        if (!Character.isDigit(before.charAt(at)) || faint(before, at)) continue;
        char other = (char) ('0' + (before.charAt(at) - '0' + 1 + random.nextInt(9)) % 10);
        Files.writeString(file, before.substring(0, at) + other + before.substring(at + 1));
        var report = Verifier.check(folder, DICE);
        assertThat(report.accepted()).as("%s, at %d%n%s", name, at, report).isFalse();
      }
      Files.writeString(file, before);
    }
  }

  /** Digits of a decimal number that nobody’s chance depends on: beyond a thousand-millionth. */
  private static boolean faint(String text, int at) {
    int point = text.lastIndexOf('.', at);
    return point >= 0
        && at - point > 8
        && text.substring(point + 1, at).chars().allMatch(Character::isDigit);
  }
}
