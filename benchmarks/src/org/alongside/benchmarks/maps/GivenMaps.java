package org.alongside.benchmarks.maps;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.alongside.opinionmap.files.Conversation;
import org.alongside.opinionmap.polis.Polis;
import org.alongside.opinionmap.tables.Live;
import org.alongside.opinionmap.tables.Picture;

/**
 * The given conversations: the whole map as the known pipeline draws it, our picture built cold,
 * and our picture after one vote, for as many groups as the known pipeline found. They take turns
 * in one process that has warmed up; the middle one of each counts.
 */
final class GivenMaps {

  private static final int ROUNDS = 60;

  private GivenMaps() {}

  /** The folder in which each conversation has one. */
  public static void main(String[] args) throws IOException {
    Locale.setDefault(Locale.ROOT);
    System.out.println(
        "| conversation | people × statements | votes | mode polis, ms | picture, cold, ms | after one"
            + " vote, ms | cold ÷ polis | live ÷ polis |");
    System.out.println("|---|---|---|---|---|---|---|---|");
    try (var folders = Files.list(Path.of(args[0]))) {
      for (var folder : folders.sorted().toList()) if (Files.isDirectory(folder)) measure(folder);
    }
    System.out.println();
  }

  private static void measure(Path folder) throws IOException {
    var votes = folder.resolve("canonical-votes.csv");
    var builder =
        Conversation.read(votes, folder.resolve("comments.csv"), folder.resolve("mod-out.txt"))
            .votes();
    var ballots = builder.build();
    int k = Polis.map(ballots).map().k();
    var live = Live.of(ballots);
    double[] polis = new double[ROUNDS];
    double[] cold = new double[ROUNDS];
    double[] vote = new double[ROUNDS];
    for (int round = -ROUNDS; round < ROUNDS; round++) {
      int turn = Math.max(round, 0);
      int side = Math.floorMod(round, 3) - 1;
      polis[turn] = millis(() -> Polis.map(ballots));
      cold[turn] = millis(() -> Picture.of(ballots, k));
      vote[turn] =
          millis(
              () -> {
                live.vote(turn % ballots.people(), turn % ballots.statements(), side);
                live.picture(k);
              });
    }
    System.out.printf(
        "| %s | %,d × %,d | %,d | %.1f | %.1f | %.1f | %.2f | %.2f |%n",
        folder.getFileName(),
        ballots.people(),
        ballots.statements(),
        ballots.votes(),
        middle(polis),
        middle(cold),
        middle(vote),
        middle(cold) / middle(polis),
        middle(vote) / middle(polis));
  }

  private static double millis(Runnable what) {
    long from = System.nanoTime();
    what.run();
    return (System.nanoTime() - from) / 1e6;
  }

  private static double middle(double[] millis) {
    Arrays.sort(millis);
    return millis[millis.length / 2];
  }
}
