package org.alongside.sortition.verifier;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What was checked, and how it came out. */
public final class Report {
  private final List<Finding> findings = new ArrayList<>();

  public List<Finding> findings() {
    return List.copyOf(findings);
  }

  /** Nothing is broken. */
  public boolean accepted() {
    return findings.stream().noneMatch(one -> one.outcome() == Finding.Outcome.BROKEN);
  }

  /** Runs a check that ends in a sentence, or in a {@link Broken} that says what is wrong. */
  void check(String part, Check check) {
    try {
      findings.add(new Finding(part, Finding.Outcome.HOLDS, check.run()));
    } catch (Broken broken) {
      broken(part, broken);
    } catch (NullPointerException | IllegalArgumentException | ArithmeticException missing) {
      findings.add(
          new Finding(
              part, Finding.Outcome.BROKEN, "something in its files is missing, or no number"));
    }
  }

  void broken(String part, Broken broken) {
    findings.add(new Finding(part, Finding.Outcome.BROKEN, String.valueOf(broken.getMessage())));
  }

  void unchecked(String part, String says) {
    findings.add(new Finding(part, Finding.Outcome.UNCHECKED, says));
  }

  @Override
  public String toString() {
    return findings.stream()
        .map(Finding::toString)
        .collect(
            Collectors.joining(
                "\n", "", accepted() ? "\nAll of it holds.\n" : "\nThis is not right.\n"));
  }

  interface Check {
    String run();
  }
}
