package org.alongside.benchmarks.maps;

import java.io.IOException;
import java.util.Locale;
import java.util.stream.IntStream;
import org.alongside.opinionmap.Ballots;
import org.alongside.opinionmap.Mapped;
import org.alongside.opinionmap.model.Alongside;
import org.alongside.opinionmap.model.Dealing;
import org.alongside.opinionmap.model.Partition;
import org.alongside.opinionmap.polis.Polis;

/**
 * The whole map of a generated conversation in one mode, in a process of its own: how many groups
 * are there, are they the camps that people are from, and what does it cost? Dealt, every
 * statement's votes are dealt anew among its voters, and there are no groups to be found.
 */
final class WholeMap {

  private WholeMap() {}

  /** {@code polis} or {@code alongside}, people, statements, votes each; and whether dealt. */
  public static void main(String[] args) throws IOException {
    Locale.setDefault(Locale.ROOT);
    boolean known = args[0].equals("polis");
    boolean dealt = args.length > 4;
    var town =
        new Town(
            Integer.parseInt(args[1]), Integer.parseInt(args[2]), Double.parseDouble(args[3]), 1);
    var ballots = ballots(town, known);
    if (dealt) ballots = Dealing.of(ballots, 1);
    var measures = new Measures();
    measures.begin();
    var mapped = known ? Polis.map(ballots) : Alongside.map(ballots);
    System.out.printf(
        "| %,d × %,d%s | %,d | %s | %.1f | %.1f | %.0f | %d | %s |%n",
        town.people(),
        town.statements(),
        dealt ? ", dealt" : "",
        ballots.votes(),
        args[0],
        measures.seconds(),
        measures.cpuSeconds(),
        Measures.peakMegabytes(),
        mapped.map().k(),
        dealt ? "" : "%.3f".formatted(camps(town).likeness(found(mapped))));
  }

  private static Ballots ballots(Town town, boolean known) {
    var builder = town.ballots();
    return known ? builder.build() : builder.ordered();
  }

  private static Partition camps(Town town) {
    return new Partition(Town.GROUPS, IntStream.range(0, town.people()).map(town::camp).toArray());
  }

  private static Partition found(Mapped mapped) {
    int[] groups = new int[mapped.people().size()];
    for (var one : mapped.people()) groups[Integer.parseInt(one.person())] = one.group();
    return new Partition(mapped.map().k(), groups);
  }
}
