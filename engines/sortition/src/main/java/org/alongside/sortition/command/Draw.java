package org.alongside.sortition.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.alongside.sortition.Drawn;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "draw",
    description = "Draws the one ticket that public randomness points at.",
    mixinStandardHelpOptions = true)
final class Draw implements Callable<Integer> {

  @Parameters(paramLabel = "DIR", description = "where select wrote")
  private Path folder = Path.of("");

  @Option(names = "--randomness", required = true, description = "in hex, 1 to 64 bytes")
  private String randomness = "";

  @Spec private @Nullable CommandSpec command;

  @Override
  public Integer call() throws IOException {
    Drawn drawn = Drawn.in(folder, org.alongside.sortition.Draw.randomness(randomness));
    if (command == null) return 0;
    PrintWriter out = command.commandLine().getOut();
    out.printf("Ticket %d of %d:%n", drawn.ticket(), drawn.tickets());
    drawn.panel().forEach(out::println);
    return 0;
  }
}
