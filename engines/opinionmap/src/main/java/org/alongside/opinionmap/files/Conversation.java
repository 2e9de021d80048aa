package org.alongside.opinionmap.files;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alongside.opinionmap.BadInput;
import org.alongside.opinionmap.Ballots;
import org.jspecify.annotations.Nullable;

/**
 * A conversation read from its files. Every bad row is found before anything is said.
 *
 * @param votes the votes, in the order of the file
 * @param statements what the statements say, by id
 */
public record Conversation(Ballots.Builder votes, Map<String, String> statements) {

  private static final List<String> PLAIN = List.of("pid", "tid", "vote");
  private static final List<String> EXPORT = List.of("voter-id", "comment-id", "vote");
  private static final List<String> STATEMENTS = List.of("comment-id", "moderated", "comment-body");
  private static final Set<String> MODERATED = Set.of("-1", "0", "1");

  /**
   * @param moderatedOut ids of statements that were taken out, a line each, beside those that the
   *     statements' file says were; or null
   * @throws BadInput a line for each row that makes no sense
   */
  public static Conversation read(Path votes, Path statements, @Nullable Path moderatedOut)
      throws IOException {
    Conversation read = new Conversation(Ballots.builder(), new LinkedHashMap<>());
    Wrong wrong = new Wrong();
    Rows.read(statements, wrong, List.of(STATEMENTS), read::statement);
    if (moderatedOut != null) read.out(moderatedOut, wrong);
    Rows.read(votes, wrong, List.of(PLAIN, EXPORT), read::vote);
    wrong.refuse();
    return read;
  }

  /**
   * The votes only, on whatever statements.
   *
   * @throws BadInput a line for each row that makes no sense
   */
  public static Ballots.Builder readVotes(Path votes) throws IOException {
    Ballots.Builder read = Ballots.builder();
    Wrong wrong = new Wrong();
    Rows.read(votes, wrong, List.of(PLAIN, EXPORT), row -> vote(row, read));
    wrong.refuse();
    return read;
  }

  private void statement(Rows.Row row) {
    if (!row.isId("comment-id")) return;
    String id = row.text("comment-id");
    String moderated = row.text("moderated");
    if (!MODERATED.contains(moderated))
      row.wrong("moderated is -1, 0 or 1, not “%s”".formatted(shown(moderated)));
    else if (statements.putIfAbsent(id, row.text("comment-body")) != null)
      row.wrong("the statement %s is there twice".formatted(id));
    if (moderated.equals("-1")) votes.out(id);
  }

  private void out(Path file, Wrong wrong) throws IOException {
    if (!Files.isReadable(file) || Files.isDirectory(file))
      throw new BadInput("There is no file " + file);
    try {
      long line = 0;
      for (String one : Files.readAllLines(file)) {
        line++;
        String id = one.strip();
        if (id.isEmpty()) continue;
        if (statements.containsKey(id)) votes.out(id);
        else
          wrong.add(
              String.valueOf(file.getFileName()),
              line,
              "there is no statement “%s”".formatted(shown(id)));
      }
    } catch (MalformedInputException _) {
      throw new BadInput(file.getFileName() + " is not UTF-8");
    }
  }

  private void vote(Rows.Row row) {
    String statement = row.has("tid") ? "tid" : "comment-id";
    String id = row.text(statement);
    if (id.isBlank() || statements.containsKey(id)) vote(row, votes);
    else row.wrong("there is no statement “%s”".formatted(id));
  }

  private static void vote(Rows.Row row, Ballots.Builder votes) {
    String person = row.has("pid") ? "pid" : "voter-id";
    String statement = row.has("tid") ? "tid" : "comment-id";
    if (!row.isId(person) || !row.isId(statement)) return;
    String id = row.text(statement);
    switch (row.text("vote")) {
      case "1" -> votes.vote(row.text(person), id, 1);
      case "0" -> votes.vote(row.text(person), id, 0);
      case "-1" -> votes.vote(row.text(person), id, -1);
      default -> row.wrong("a vote is -1, 0 or 1, not “%s”".formatted(shown(row.text("vote"))));
    }
  }

  private static String shown(String text) {
    String plain = text.replaceAll("\\p{Cntrl}", " ");
    return plain.length() > 30 ? plain.substring(0, 30) + "…" : plain;
  }
}
