package org.alongside.listening.web;

import java.util.List;
import org.alongside.listening.Verdict;
import org.alongside.platform.errors.Problems;
import org.alongside.platform.pages.Page;

/** Was this any good? */
public record VerdictPage(String receipt, String verdict, String words, Problems problems)
    implements Page {

  public List<Verdict> verdicts() {
    return List.of(Verdict.values());
  }
}
