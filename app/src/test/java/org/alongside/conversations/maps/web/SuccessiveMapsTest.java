package org.alongside.conversations.maps.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.alongside.conversations.InConversation;
import org.alongside.conversations.Reason;
import org.alongside.conversations.maps.DrawingRun;
import org.alongside.conversations.voting.Holder;
import org.alongside.conversations.voting.Vote;
import org.alongside.people.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * An attacker who is of the team reads all that is shown after every single ballot, knows whose it
 * was, and all others. From exact counts every vote is read off so.
 */
class SuccessiveMapsTest extends InConversation {

  private static final int THERE = 40;
  private static final int COME = 20;
  private static final int CHANGE = 15;
  private static final int SIDES = 3;

  // Of ten votes five agree, three disagree: who knows that and nothing else is right in half.
  private static final int[] TEN = {1, 1, 1, 1, 1, -1, -1, -1, 0, 0};

  @Autowired private DrawingRun run;
  @Autowired private JdbcClient db;
  @Autowired private TransactionTemplate transaction;

  private final Map<Integer, int[]> ballots = new HashMap<>();
  private final Random dice = new Random(11);

  @Test
  void nobody_s_vote_is_rebuilt_from_all_that_is_shown_at_every_step() {
    for (int person = 0; person < THERE; person++) votes(person);
    run.draw(signs, now());
    var looks = new Looks(web, as(someone("Tess Team", Role.FACILITATOR)));
    var shown = looks.at(addresses());
    int[][] before = figures(looks);
    int[][] exact = counts();
    int[][] since = new int[said.size()][SIDES];
    int quiet = 0;
    int right = 0;
    int rightOnCounts = 0;
    int guesses = 0;
    for (int step = 0; step < COME + CHANGE; step++) {
      int person = step < COME ? THERE + step : step - COME;
      int[] was = ballots.get(person);
      int[] is = votes(person);
      run.draw(signs, now());
      var next = looks.at(addresses());
      int[][] after = figures(looks);
      boolean silent = next.equals(shown);
      if (silent) quiet++;
      int[][] counted = counts();
      for (int s = 0; s < is.length; s++) {
        // What others have changed since is known: the rest of the difference is hers.
        int[] hers = new int[SIDES];
        int[] hersExactly = new int[SIDES];
        for (int side = 0; side < SIDES; side++) {
          int left = was != null && was[s] == side - 1 ? 1 : 0;
          hers[side] = after[s][side] - before[s][side] - since[s][side] + left;
          hersExactly[side] = counted[s][side] - exact[s][side] + left;
        }
        guesses++;
        if ((silent ? 1 : most(hers)) == is[s]) right++;
        if (most(hersExactly) == is[s]) rightOnCounts++;
        since[s][is[s] + 1]++;
        if (was != null) since[s][was[s] + 1]--;
      }
      if (!silent) {
        since = new int[said.size()][SIDES];
        before = after;
        shown = next;
      }
      exact = counted;
    }
    assertThat(rightOnCounts).as("from exact counts").isEqualTo(guesses);
    // Of five people four are silent.
    assertThat(quiet).isGreaterThanOrEqualTo((COME + CHANGE) * 4 / 5);
    // Half is what whoever knows nothing has, and a third of the guesses would be off it by 0.04.
    assertThat((double) right / guesses).as("from what is shown").isLessThan(0.65);
  }

  @Test
  void taking_a_statement_or_a_ballot_out_and_in_again_shows_nothing_new() {
    for (int person = 0; person < THERE; person++) votes(person);
    run.draw(signs, now());
    var looks = new Looks(web, as(someone("Tess Team", Role.FACILITATOR)));
    var shown = looks.at(addresses());

    var ballot = voting.ballot(signs, holder(0), now()).id();
    voting.leaveOut(ballot, "To see what becomes of it.", priya.id(), now());
    run.draw(signs, now());
    assertThat(looks.at(addresses())).isEqualTo(shown);

    votes(1);
    statements.decline(said.getFirst(), Reason.UNKIND, "", priya.id(), now());
    run.draw(signs, now());
    statements.letIn(said.getFirst(), priya.id(), now());
    run.draw(signs, now());
    assertThat(looks.at(addresses())).isEqualTo(shown);
  }

  private List<String> addresses() {
    var all = new ArrayList<String>();
    for (String path :
        List.of("", "/live", "/report", "/statements.csv", "/groups.csv", "/open-data.zip"))
      all.add(to(at(path)));
    String work = to("/initiatives/outpatients/conversations/" + signs.value());
    all.add(work + "/results");
    all.add(work + "/export/comments.csv");
    all.add(to("/conversations"));
    all.add(to("/initiatives/outpatients"));
    return all;
  }

  private static Holder.OfFile holder(int person) {
    return new Holder.OfFile("voter " + person);
  }

  /** Something on every statement, other than before on each. */
  private int[] votes(int person) {
    int[] was = ballots.get(person);
    int[] is = new int[said.size()];
    for (int s = 0; s < is.length; s++) {
      do is[s] = TEN[dice.nextInt(TEN.length)];
      while (was != null && is[s] == was[s]);
      votes(
          holder(person),
          said.get(s),
          is[s] > 0 ? Vote.AGREE : is[s] < 0 ? Vote.DISAGREE : Vote.PASS);
    }
    ballots.put(person, is);
    return is;
  }

  /** Disagree, pass, agree of each statement, as the file for everybody tells. */
  private int[][] figures(Looks looks) {
    return looks
        .at(to(at("/statements.csv")))
        .lines()
        .skip(1)
        .map(line -> line.split(",", -1))
        .map(cells -> new int[] {number(cells[4]), number(cells[5]), number(cells[3])})
        .toArray(int[][]::new);
  }

  private int[][] counts() {
    int[][] counts = new int[said.size()][SIDES];
    for (int s = 0; s < counts.length; s++) {
      int at = s;
      transaction.executeWithoutResult(
          _ ->
              db.sql(
                      """
                  select vote, count(*) as many from (
                    select distinct on (ballot_id) vote from conversations.vote
                    where statement_id = :id order by ballot_id, seq desc) last
                  group by vote
                  """)
                  .param("id", said.get(at).value())
                  .query(
                      row -> {
                        counts[at][row.getInt("vote") + 1] = row.getInt("many");
                      }));
    }
    return counts;
  }

  private static int number(String cell) {
    return cell.isEmpty() ? 0 : Integer.parseInt(cell);
  }

  /** The side that has most; where several have, as many people vote. */
  private static int most(int[] sides) {
    int top = Arrays.stream(sides).max().orElseThrow();
    for (int side : new int[] {2, 0, 1}) if (sides[side] == top) return side - 1;
    throw new AssertionError();
  }
}
