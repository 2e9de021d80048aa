package org.alongside.conversations.files;

import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alongside.conversations.Statements;
import org.alongside.listening.imports.CsvFile;
import org.alongside.platform.errors.Refusal;

/** Reads statements: {@code comment-id}, {@code comment-body}, and whether they were let in. */
final class StatementsFile {

  /** Somebody else’s words can’t be said shorter by us; longer than this it is no statement. */
  static final int LONGEST = 1_000;

  private static final String[] NUMBER = {"comment-id", "tid"};
  private static final String[] WORDS = {"comment-body", "body", "txt"};

  private final CsvFile file;
  private final Columns columns;
  private final Findings findings;
  private final Set<Integer> numbers = new HashSet<>();

  StatementsFile(CsvFile file, Findings findings) {
    this.file = file;
    this.columns = new Columns(file.header());
    this.findings = findings;
  }

  /** By number, in their order. */
  Map<Integer, FiledStatement> read() throws IOException {
    var statements = new LinkedHashMap<Integer, FiledStatement>();
    require("comment-id", NUMBER);
    require("comment-body", WORDS);
    if (findings.any()) return statements;
    for (var row = file.read(); row != null; row = file.read()) {
      if (row.broken()) findings.add(Sheet.STATEMENTS, row.line(), FileProblem.Kind.QUOTES, "");
      else take(row.line(), row.cells(), statements);
      if (numbers.size() > Statements.MOST)
        throw new Refusal("tending.files.too-many", Statements.MOST);
    }
    return statements;
  }

  private void take(int line, List<String> cells, Map<Integer, FiledStatement> into) {
    String number = columns.in(cells, NUMBER);
    String words = columns.in(cells, WORDS);
    if (!number.matches("\\d{1,9}")) {
      findings.add(Sheet.STATEMENTS, line, FileProblem.Kind.NO_NUMBER, number);
      return;
    }
    int id = Integer.parseInt(number);
    if (!numbers.add(id))
      findings.add(Sheet.STATEMENTS, line, FileProblem.Kind.SAME_NUMBER, number);
    if (words.isEmpty()) findings.add(Sheet.STATEMENTS, line, FileProblem.Kind.NO_WORDS, number);
    if (words.length() > LONGEST)
      findings.add(Sheet.STATEMENTS, line, FileProblem.Kind.TOO_LONG, words);
    boolean out = columns.in(cells, "moderated").equals("-1");
    into.put(id, new FiledStatement(id, words, out, columns.time(cells)));
  }

  private void require(String name, String... names) {
    if (!columns.has(names))
      findings.add(Sheet.STATEMENTS, 1, FileProblem.Kind.COLUMN_MISSING, name);
  }
}
