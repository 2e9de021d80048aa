package org.alongside.opinionmap.model;

import java.util.Arrays;
import org.alongside.opinionmap.Ballots;

/**
 * The votes that a model may look at, agree or disagree: passes, hidden votes and statements that
 * moderation took out are left away. Kept by person and, as places in that order, by statement.
 */
final class Judged {

  final int people;
  final int statements;
  final int[] person;
  final int[] statement;
  final boolean[] agrees;

  /** Votes of person p stand at byPerson[p] up to, without, byPerson[p + 1]. */
  final int[] byPerson;

  /** Votes on statement s are order[byStatement[s]] up to, without, order[byStatement[s + 1]]. */
  final int[] byStatement;

  final int[] order;

  private Judged(int people, int statements, int[] person, int[] statement, boolean[] agrees) {
    this.people = people;
    this.statements = statements;
    this.person = person;
    this.statement = statement;
    this.agrees = agrees;
    byPerson = starts(people, person);
    byStatement = starts(statements, statement);
    order = new int[statement.length];
    int[] next = byStatement.clone();
    for (int i = 0; i < statement.length; i++) order[next[statement[i]]++] = i;
  }

  static Judged of(Ballots ballots, Hiding hiding) {
    int[] person = new int[ballots.votes()];
    int[] statement = new int[ballots.votes()];
    boolean[] agrees = new boolean[ballots.votes()];
    int size = 0;
    for (int p = 0; p < ballots.people(); p++)
      for (int i = ballots.from(p); i < ballots.to(p); i++) {
        int s = ballots.statementAt(i);
        if (ballots.voteAt(i) == 0 || ballots.out(s) || hiding.hides(p, s)) continue;
        person[size] = p;
        statement[size] = s;
        agrees[size++] = ballots.voteAt(i) > 0;
      }
    return new Judged(
        ballots.people(),
        ballots.statements(),
        Arrays.copyOf(person, size),
        Arrays.copyOf(statement, size),
        Arrays.copyOf(agrees, size));
  }

  int size() {
    return person.length;
  }

  private static int[] starts(int rows, int[] row) {
    int[] starts = new int[rows + 1];
    for (int at : row) starts[at + 1]++;
    for (int at = 0; at < rows; at++) starts[at + 1] += starts[at];
    return starts;
  }
}
