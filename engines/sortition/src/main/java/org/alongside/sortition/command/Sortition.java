package org.alongside.sortition.command;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.alongside.sortition.BadInput;
import org.alongside.sortition.Infeasible;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * What went wrong is said in one line. Ends with 0, with 1 where verify finds something wrong, with
 * 2 for bad input.
 */
@Command(
    name = "sortition",
    description = "Fair lotteries with a proof.",
    mixinStandardHelpOptions = true,
    subcommands = {Select.class, Verify.class, Draw.class})
public final class Sortition {

  static final int WRONG = 1;
  static final int BAD = 2;

  private Sortition() {}

  public static void main(String[] args) {
    System.exit(run(words(System.out), words(System.err), args));
  }

  private static PrintWriter words(OutputStream to) {
    return new PrintWriter(to, true, StandardCharsets.UTF_8);
  }

  static int run(PrintWriter out, PrintWriter err, String... args) {
    return new CommandLine(new Sortition())
        .setOut(out)
        .setErr(err)
        .setParameterExceptionHandler((bad, _) -> refuse(err, bad))
        .setExecutionExceptionHandler((bad, _, _) -> refuse(err, bad))
        .execute(args.length == 0 ? new String[] {"--help"} : args);
  }

  private static int refuse(PrintWriter err, Exception bad) throws Exception {
    if (!(bad instanceof BadInput
        || bad instanceof Infeasible
        || bad instanceof IOException
        || bad instanceof CommandLine.ParameterException)) throw bad;
    err.println(String.valueOf(bad.getMessage()).lines().findFirst().orElse(""));
    return BAD;
  }
}
