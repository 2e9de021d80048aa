package org.alongside.opinionmap.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.alongside.opinionmap.Ballots;
import org.alongside.opinionmap.Mapped;
import org.alongside.opinionmap.files.MapFolder;

/**
 * The same votes in other orders: is the map the same? Of each person's votes on a statement the
 * last one is shuffled with all others. People and statements come in with their first vote.
 */
public final class Orders {

  private final Ballots votes;
  private final List<int[]> cells = new ArrayList<>();

  public Orders(Ballots.Builder votes) {
    this.votes = votes.ordered();
    for (int p = 0; p < this.votes.people(); p++)
      for (int i = this.votes.from(p); i < this.votes.to(p); i++)
        cells.add(new int[] {p, this.votes.statementAt(i), this.votes.voteAt(i)});
  }

  /** In how many of so many orders mode alongside writes the same files, byte for byte. */
  public int sameBytes(int orders, long seed) throws IOException {
    List<byte[]> files = files(Mode.ALONGSIDE.map(inOrder(seed)));
    int same = 0;
    for (int order = 1; order <= orders; order++)
      if (equal(files(Mode.ALONGSIDE.map(inOrder(seed + order))), files)) same++;
    return same;
  }

  /** In how many of so many orders mode polis puts the same people together. */
  public int sameKnownGroups(int orders, long seed) {
    Set<Collection<String>> groups = groups(Mode.POLIS.map(inOrder(seed)));
    int same = 0;
    for (int order = 1; order <= orders; order++)
      if (groups(Mode.POLIS.map(inOrder(seed + order))).equals(groups)) same++;
    return same;
  }

  private Ballots.Builder inOrder(long seed) {
    Collections.shuffle(cells, new Random(seed));
    Ballots.Builder builder = Ballots.builder();
    for (int[] cell : cells) builder.vote(votes.person(cell[0]), votes.statement(cell[1]), cell[2]);
    for (int s = 0; s < votes.statements(); s++) {
      builder.statement(votes.statement(s));
      if (votes.out(s)) builder.out(votes.statement(s));
    }
    return builder;
  }

  private static Set<Collection<String>> groups(Mapped mapped) {
    Map<Integer, Set<String>> groups = new HashMap<>();
    for (Mapped.Place one : mapped.people())
      groups.computeIfAbsent(one.group(), _ -> new HashSet<>()).add(one.person());
    return new HashSet<>(groups.values());
  }

  private static List<byte[]> files(Mapped mapped) throws IOException {
    Path folder = Files.createTempDirectory("map");
    try {
      MapFolder.write(mapped, folder);
      List<byte[]> files = new ArrayList<>();
      for (Path one : in(folder)) files.add(Files.readAllBytes(one));
      return files;
    } finally {
      for (Path one : in(folder)) Files.delete(one);
      Files.delete(folder);
    }
  }

  private static List<Path> in(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private static boolean equal(List<byte[]> some, List<byte[]> others) {
    boolean equal = some.size() == others.size();
    for (int i = 0; equal && i < some.size(); i++)
      equal = Arrays.equals(some.get(i), others.get(i));
    return equal;
  }
}
