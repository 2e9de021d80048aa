package org.alongside.sortition.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.alongside.sortition.verifier.Report;
import org.alongside.sortition.verifier.Verifier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "verify",
    description = "Checks all that select wrote, and the panel drawn, without a solver.",
    mixinStandardHelpOptions = true)
final class Verify implements Callable<Integer> {

  @Parameters(paramLabel = "DIR", description = "where select wrote")
  private Path folder = Path.of("");

  @Option(names = "--randomness", description = "what was drawn with, in hex")
  private @Nullable String randomness;

  @Spec private @Nullable CommandSpec command;

  @Override
  public Integer call() {
    Report report =
        Verifier.check(
            folder,
            randomness == null ? null : org.alongside.sortition.Draw.randomness(randomness));
    if (command != null) command.commandLine().getOut().print(report);
    if (command != null) command.commandLine().getOut().flush();
    return report.accepted() ? 0 : Sortition.WRONG;
  }
}
