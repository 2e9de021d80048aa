package org.alongside.benchmarks.maps;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.alongside.opinionmap.Ballots;
import org.alongside.opinionmap.command.Orders;
import org.alongside.opinionmap.files.Conversation;
import org.alongside.opinionmap.model.Dealing;
import org.alongside.opinionmap.model.Evaluation;
import org.alongside.opinionmap.model.Evaluation.Line;

/**
 * What maps of the given conversations are worth, ours beside the known pipeline's: hidden votes
 * foretold, groups found again without them, groups seen where there are none, and the same votes
 * in other orders.
 */
final class JudgedMaps {

  private static final double HIDDEN = 0.1;
  private static final long SEED = 1;

  private final List<String> groups = new ArrayList<>();
  private final double[] sums = new double[11];
  private int conversations;

  private JudgedMaps() {}

  /** The folder in which each conversation has one; how many rounds, deals and orders. */
  public static void main(String[] args) throws IOException {
    Locale.setDefault(Locale.ROOT);
    int deals = Integer.parseInt(args[2]);
    int orders = Integer.parseInt(args[3]);
    System.out.println(
        "| conversation | judged | log-loss, statement rate | polis | alongside | calibration, polis |"
            + " alongside | if all right | beyond that | accuracy, polis | alongside | AUC, polis |"
            + " alongside |");
    System.out.println("|---|---|---|---|---|---|---|---|---|---|---|---|---|");
    var judged = new JudgedMaps();
    try (var folders = Files.list(Path.of(args[0]))) {
      for (var folder : folders.sorted().toList())
        if (Files.isDirectory(folder))
          judged.judge(folder, Integer.parseInt(args[1]), deals, orders);
    }
    judged.means();
    System.out.printf(
        "%n| conversation | groups, polis | alongside | stability, polis | alongside | groups in %d"
            + " deals, polis | alongside | same groups in %d orders, polis | same bytes, alongside |%n"
            + "|---|---|---|---|---|---|---|---|---|%n",
        deals, orders);
    judged.groups.forEach(System.out::println);
    System.out.println();
  }

  private void judge(Path folder, int rounds, int deals, int orders) throws IOException {
    var file = folder.resolve("canonical-votes.csv");
    Ballots.Builder votes = Conversation.readVotes(file);
    var lines = Evaluation.of(votes, HIDDEN, SEED, rounds).lines();
    Line ours = lines.get(0);
    Line known = lines.get(2);
    row(folder.getFileName() + " | " + "%,d".formatted(ours.score().votes()), figures(lines));
    var shuffled =
        new Orders(
            Conversation.read(file, folder.resolve("comments.csv"), folder.resolve("mod-out.txt"))
                .votes());
    groups.add(
        "| %s | %d | %d | %.2f | %.2f | %d | %d | %d | %d |"
            .formatted(
                folder.getFileName(),
                known.groups(),
                ours.groups(),
                known.stability(),
                ours.stability(),
                Dealing.declaredByKnown(votes.ordered(), deals, SEED),
                Dealing.declared(votes.ordered(), deals, SEED),
                shuffled.sameKnownGroups(orders, SEED),
                shuffled.sameBytes(orders, SEED)));
  }

  private static double[] figures(List<Line> lines) {
    var ours = lines.get(0).score();
    var known = lines.get(2).score();
    return new double[] {
      lines.get(3).score().logLoss(),
      known.logLoss(),
      ours.logLoss(),
      known.calibrationError(),
      ours.calibrationError(),
      ours.noise(),
      Math.max(0, ours.calibrationError() - ours.noise()),
      known.accuracy(),
      ours.accuracy(),
      known.auc(),
      ours.auc()
    };
  }

  private void row(String name, double[] figures) {
    var row = new StringBuilder("| " + name + " |");
    for (int at = 0; at < figures.length; at++) {
      row.append(" %.3f |".formatted(figures[at]));
      sums[at] += figures[at];
    }
    conversations++;
    System.out.println(row);
  }

  private void means() {
    var row = new StringBuilder("| mean | |");
    for (double sum : sums) row.append(" %.3f |".formatted(sum / conversations));
    System.out.println(row);
  }
}
