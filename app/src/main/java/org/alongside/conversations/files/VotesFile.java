package org.alongside.conversations.files;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.alongside.listening.imports.CsvFile;

/**
 * Reads votes: who ({@code pid} or {@code voter-id}), on what ({@code tid} or {@code comment-id}),
 * and 1 for agree, −1 for disagree, 0 for pass. Of two by one voter on one statement the later line
 * counts, as everywhere.
 */
final class VotesFile {

  private static final String[] VOTER = {"voter-id", "pid"};
  private static final String[] NUMBER = {"comment-id", "tid"};
  private static final Set<String> VOTES = Set.of("-1", "0", "1");
  private static final int LONGEST_VOTER = 200;

  private final CsvFile file;
  private final Columns columns;
  private final Set<Integer> numbers;
  private final Findings findings;

  /**
   * @param numbers of the statements there are
   */
  VotesFile(CsvFile file, Set<Integer> numbers, Findings findings) {
    this.file = file;
    this.columns = new Columns(file.header());
    this.numbers = numbers;
    this.findings = findings;
  }

  /** Gives the good ones away one by one, in the order of the lines. */
  void read(Consumer<FiledVote> good) throws IOException {
    boolean whole = has("voter-id", VOTER) & has("comment-id", NUMBER) & has("vote", "vote");
    // Where there are no statements each line would say so.
    if (!whole || numbers.isEmpty()) return;
    for (var row = file.read(); row != null; row = file.read()) {
      if (row.broken()) findings.add(Sheet.VOTES, row.line(), FileProblem.Kind.QUOTES, "");
      else take(row.line(), row.cells(), good);
    }
  }

  private void take(int line, List<String> cells, Consumer<FiledVote> good) {
    String voter = columns.in(cells, VOTER);
    String number = columns.in(cells, NUMBER);
    String vote = columns.in(cells, "vote");
    if (voter.isEmpty() || voter.length() > LONGEST_VOTER)
      findings.add(Sheet.VOTES, line, FileProblem.Kind.NO_VOTER, voter);
    else if (!number.matches("\\d{1,9}") || !numbers.contains(Integer.parseInt(number)))
      findings.add(Sheet.VOTES, line, FileProblem.Kind.UNKNOWN_STATEMENT, number);
    else if (!VOTES.contains(vote))
      findings.add(Sheet.VOTES, line, FileProblem.Kind.NOT_A_VOTE, vote);
    else
      good.accept(
          new FiledVote(
              voter, Integer.parseInt(number), Integer.parseInt(vote), columns.time(cells)));
  }

  private boolean has(String name, String... names) {
    if (columns.has(names)) return true;
    findings.add(Sheet.VOTES, 1, FileProblem.Kind.COLUMN_MISSING, name);
    return false;
  }
}
