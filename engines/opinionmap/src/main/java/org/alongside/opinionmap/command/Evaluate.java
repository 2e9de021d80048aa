package org.alongside.opinionmap.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.alongside.opinionmap.BadInput;
import org.alongside.opinionmap.Ballots;
import org.alongside.opinionmap.files.Conversation;
import org.alongside.opinionmap.model.Dealing;
import org.alongside.opinionmap.model.Evaluation;
import org.alongside.opinionmap.model.Evaluation.Line;
import org.alongside.opinionmap.model.Evaluation.Outcome;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "evaluate",
    description = "Hides votes and tells how well they are foretold.",
    footer = {
      "",
      "Hidden votes that agree or disagree are judged, passes are not. Log-loss: mean of"
          + " -ln(chance",
      "given to what happened). Calibration: mean difference of chance and share of agreement, in"
          + " ten",
      "bins; beside it what chances that are all right would have in so few votes. Stability: mean",
      "adjusted Rand index of groups with and without hidden votes."
    },
    mixinStandardHelpOptions = true)
final class Evaluate implements Callable<Integer> {

  @Option(
      names = "--votes",
      required = true,
      description = "CSV: pid,tid,vote or timestamp,datetime,comment-id,voter-id,vote; 1 is agree")
  private Path votes = Path.of("");

  @Option(
      names = "--hide",
      description = "share of votes to hide, above 0, at most 0.5; ${DEFAULT-VALUE} if not said")
  private double hide = 0.1;

  @Option(
      names = "--seed",
      description = "another seed hides other votes; ${DEFAULT-VALUE} if not said")
  private long seed = 1;

  @Option(
      names = "--rounds",
      description =
          "with as many seeds, one after another, judged together; ${DEFAULT-VALUE} if not said")
  private int rounds = 1;

  @Option(
      names = "--deals",
      description =
          "so many times, deal each statement's votes anew among its voters, and tell how often"
              + " there seem to be groups; ${DEFAULT-VALUE} if not said")
  private int deals = 0;

  @Option(
      names = "--orders",
      description =
          "so many times, shuffle the votes, and tell how often the map is the same;"
              + " ${DEFAULT-VALUE} if not said")
  private int orders = 0;

  @Spec private @Nullable CommandSpec command;

  @Override
  public Integer call() throws IOException {
    if (!(hide > 0 && hide <= 0.5)) throw new BadInput("--hide is above 0 and at most 0.5");
    if (rounds < 1) throw new BadInput("--rounds is at least 1");
    if (deals < 0) throw new BadInput("--deals is at least 0");
    if (orders < 0) throw new BadInput("--orders is at least 0");
    Ballots.Builder cast = Conversation.readVotes(votes);
    Outcome outcome = Evaluation.of(cast, hide, seed, rounds);
    if (command == null) return 0;
    PrintWriter out = command.commandLine().getOut();
    print(out, outcome);
    if (deals > 0)
      out.printf(
          Locale.ROOT,
          "%nGroups in %d of %,d deals; mode polis: in %d%n",
          Dealing.declared(cast.ordered(), deals, seed),
          deals,
          Dealing.declaredByKnown(cast.ordered(), deals, seed));
    if (orders > 0) {
      Orders shuffled = new Orders(cast);
      out.printf(
          Locale.ROOT,
          "%nIn %d of %,d orders of the votes the same bytes; mode polis: in %d the same groups%n",
          shuffled.sameBytes(orders, seed),
          orders,
          shuffled.sameKnownGroups(orders, seed));
    }
    return 0;
  }

  private static void print(PrintWriter out, Outcome outcome) {
    int judged = outcome.lines().getFirst().score().votes();
    out.printf(
        Locale.ROOT,
        "%,d votes, %,d hidden, %,d of them judged%n%n",
        outcome.votes(),
        outcome.hidden(),
        judged);
    out.printf("| | accuracy | AUC | log-loss | calibration | by chance | groups | stability |%n");
    out.printf("|---|---|---|---|---|---|---|---|%n");
    for (Line line : outcome.lines()) out.println(row(line));
  }

  private static String row(Line line) {
    return String.format(
        Locale.ROOT,
        "| %s | %.3f | %.3f | %.3f | %.3f | %.3f | %s |",
        line.name(),
        line.score().accuracy(),
        line.score().auc(),
        line.score().logLoss(),
        line.score().calibrationError(),
        line.score().noise(),
        line.groups() == 0
            ? "|"
            : String.format(Locale.ROOT, "%d | %.2f", line.groups(), line.stability()));
  }
}
