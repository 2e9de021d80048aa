package org.alongside.opinionmap.command;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.alongside.opinionmap.BadInput;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Ends with 0, or with 2 for bad input, after a line for each thing that is wrong. */
@Command(
    name = "opinionmap",
    description = "Who votes alike, what each group holds and what all share.",
    mixinStandardHelpOptions = true,
    subcommands = {Draw.class, Evaluate.class})
public final class Opinionmap {

  static final int BAD = 2;

  private Opinionmap() {}

  public static void main(String[] args) {
    System.exit(run(words(System.out), words(System.err), args));
  }

  private static PrintWriter words(OutputStream to) {
    return new PrintWriter(to, true, StandardCharsets.UTF_8);
  }

  static int run(PrintWriter out, PrintWriter err, String... args) {
    return new CommandLine(new Opinionmap())
        .setOut(out)
        .setErr(err)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler((bad, _) -> refuse(err, bad))
        .setExecutionExceptionHandler((bad, _, _) -> refuse(err, bad))
        .execute(args.length == 0 ? new String[] {"--help"} : args);
  }

  private static int refuse(PrintWriter err, Exception bad) throws Exception {
    if (!(bad instanceof BadInput
        || bad instanceof IOException
        || bad instanceof CommandLine.ParameterException)) throw bad;
    String message = String.valueOf(bad.getMessage());
    if (bad instanceof BadInput) err.println(message);
    else err.println(message.lines().findFirst().orElse(""));
    return BAD;
  }
}
