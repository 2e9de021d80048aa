package org.alongside.opinionmap.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.alongside.opinionmap.Mapped;
import org.alongside.opinionmap.OpinionMap;
import org.alongside.opinionmap.files.Conversation;
import org.alongside.opinionmap.files.MapFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "map",
    description = "Draws the map of a conversation.",
    mixinStandardHelpOptions = true)
final class Draw implements Callable<Integer> {

  @Option(
      names = "--votes",
      required = true,
      description = "CSV: pid,tid,vote or timestamp,datetime,comment-id,voter-id,vote; 1 is agree")
  private Path votes = Path.of("");

  @Option(
      names = "--statements",
      required = true,
      description = "CSV with comment-id,moderated,comment-body; moderated -1 is out")
  private Path statements = Path.of("");

  @Option(
      names = "--moderated-out",
      description = "ids of more statements that are out, a line each")
  private @Nullable Path moderatedOut;

  @Option(names = "--mode", description = "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} if not said")
  private Mode mode = Mode.ALONGSIDE;

  @Option(names = "--out", required = true, description = "where the files go")
  private Path folder = Path.of("");

  @Spec private @Nullable CommandSpec command;

  @Override
  public Integer call() throws IOException {
    Mapped mapped = mode.map(Conversation.read(votes, statements, moderatedOut).votes());
    MapFolder.write(mapped, folder);
    OpinionMap map = mapped.map();
    if (command != null)
      command
          .commandLine()
          .getOut()
          .printf(
              "%d people, %d statements, %d votes: %d groups%n",
              map.people(), map.statements(), map.votes(), map.k());
    return 0;
  }
}
