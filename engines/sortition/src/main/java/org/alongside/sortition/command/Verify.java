package org.alongside.sortition.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.alongside.sortition.BadInput;
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
    description =
        "Checks all that select wrote, or a list published with answers in envelopes, and the"
            + " panel drawn, without a solver.",
    mixinStandardHelpOptions = true)
final class Verify implements Callable<Integer> {

  @Parameters(
      paramLabel = "PATH",
      description = "the folder where select wrote, or the list that a lottery’s page publishes")
  private Path path = Path.of("");

  @Option(names = "--randomness", description = "what was drawn with, in hex")
  private @Nullable String randomness;

  @Option(names = "--seal", description = "the SHA-256 that was published for a list")
  private @Nullable String seal;

  @Spec private @Nullable CommandSpec command;

  @Override
  public Integer call() {
    byte[] number = randomness == null ? null : org.alongside.sortition.Draw.randomness(randomness);
    Report report =
        Files.isRegularFile(path)
            ? Verifier.checkList(text(path), seal, number)
            : Verifier.check(path, number);
    if (command != null) command.commandLine().getOut().print(report);
    if (command != null) command.commandLine().getOut().flush();
    return report.accepted() ? 0 : Sortition.WRONG;
  }

  private static String text(Path list) {
    try {
      return Files.readString(list);
    } catch (IOException unreadable) {
      throw new BadInput(list + " can’t be read as text in UTF-8");
    }
  }
}
