package org.alongside.conversations.files;

import java.util.List;
import org.alongside.platform.errors.Refusal;

/** Something in the files is to be mended first; nothing of them was kept. */
public class FilesFaulty extends Refusal {

  private final transient List<FileProblem> problems;
  private final int all;

  FilesFaulty(List<FileProblem> problems, int all) {
    super("tending.files.faulty", all);
    this.problems = List.copyOf(problems);
    this.all = all;
  }

  /** The first of them, by file and line. */
  public List<FileProblem> problems() {
    return problems;
  }

  public int all() {
    return all;
  }
}
