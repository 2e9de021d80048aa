package org.alongside.opinionmap.tables;

import java.util.Arrays;
import java.util.Objects;
import org.alongside.opinionmap.BadInput;
import org.alongside.opinionmap.Ballots;

/**
 * A conversation that is going on: takes votes, and gives the picture of all votes so far. Nothing
 * is put off: a picture equals the one built cold from the same votes. For one thread at a time.
 *
 * <p>A vote changes its person's pairs in the tables and one row of the covariance. A picture then
 * works out the axes afresh (some ten passes over the covariance), places everybody by one look at
 * each vote, groups the squares of the map, and counts again the votes of those whose group
 * changed. Beside the votes, two bytes each, it holds tables of 8 and a covariance of 8 bytes a
 * statement squared.
 */
public final class Live {

  private final Rows rows;
  private final Tables tables;
  private String[] ids;
  private boolean[] out;
  private Covariance covariance;
  private Grouping grouping = Grouping.nobody();
  private Counts counts = new Counts(0, 0);

  private Live(Rows rows, Tables tables, String[] ids, boolean[] out) {
    this.rows = rows;
    this.tables = tables;
    this.ids = ids;
    this.out = out;
    covariance = Covariance.of(tables, ids, out);
  }

  /** Takes over the ballots, whose numbers for people and statements stay. */
  public static Live of(Ballots ballots) {
    int statements = ballots.statements();
    var tables = new Tables(statements);
    var rows = Rows.of(ballots);
    Counting.count(rows, tables);
    String[] ids = new String[statements];
    boolean[] out = new boolean[statements];
    for (int s = 0; s < statements; s++) {
      ids[s] = ballots.statement(s);
      out[s] = ballots.out(s);
    }
    return new Live(rows, tables, ids, out);
  }

  /** Somebody comes in; their number. */
  public int person() {
    return rows.join();
  }

  /** A statement comes in, with an id that no other has; its number. */
  public int statement(String id) {
    if (Arrays.asList(ids).contains(id))
      throw new BadInput("Statement " + id + " is there already");
    tables.grow();
    ids = Arrays.copyOf(ids, ids.length + 1);
    out = Arrays.copyOf(out, ids.length);
    ids[ids.length - 1] = id;
    covariance = Covariance.of(tables, ids, out);
    // Counts have no room for it: the next picture counts everybody.
    grouping = Grouping.nobody();
    return ids.length - 1;
  }

  /** Agree 1, disagree −1, pass 0; in place of what the person voted on it before. */
  public void vote(int person, int statement, int vote) {
    if (vote < -1 || vote > 1) throw new BadInput("A vote is -1, 0 or 1, not " + vote);
    change(person, statement, vote);
  }

  /** The person's vote on the statement, where there is one, was never cast. */
  public void takeBack(int person, int statement) {
    change(person, statement, Rows.NONE);
  }

  private void change(int person, int statement, int after) {
    Objects.checkIndex(person, rows.people());
    Objects.checkIndex(statement, ids.length);
    int before = rows.vote(person, statement);
    if (before == after) return;
    tables.change(rows, person, statement, before, after);
    rows.set(person, statement, after);
    covariance.refresh(statement);
    if (person < grouping.people()) counts.change(grouping.of(person), statement, before, after);
  }

  /** Moderation takes a statement out, or back in; its votes are kept. */
  public void out(int statement, boolean away) {
    if (out[statement] == away) return;
    out[statement] = away;
    covariance = Covariance.of(tables, ids, out);
  }

  /** As they are now: the next vote changes them. */
  public Tables tables() {
    return tables;
  }

  /** As it is now: the next vote changes it. */
  public Covariance covariance() {
    return covariance;
  }

  /** In at most k groups. */
  public Picture picture(int k) {
    var axes = Axes.of(covariance);
    var placed = Placed.of(rows, covariance, axes, ids.length);
    var next = Grouping.of(placed, k);
    if (counts.fits(next.count(), ids.length)) {
      var last = grouping;
      counts.move(rows, p -> p < last.people() ? last.of(p) : Grouping.NONE, next::of);
    } else counts = Counts.of(rows, next, ids.length);
    grouping = next;
    return new Picture(axes, placed, grouping, counts.copy());
  }
}
