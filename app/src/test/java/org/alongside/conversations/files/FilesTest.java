package org.alongside.conversations.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.alongside.InGroup;
import org.alongside.conversations.ConversationId;
import org.alongside.conversations.Conversations;
import org.alongside.conversations.StatementState;
import org.alongside.conversations.Statements;
import org.alongside.conversations.voting.Ballot;
import org.alongside.conversations.voting.Holder;
import org.alongside.conversations.voting.Vote;
import org.alongside.conversations.voting.Voting;
import org.alongside.platform.errors.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;

/** Statements and votes come in from files, all of them or none, each once. */
class FilesTest extends InGroup {

  private static final String STATEMENTS =
      """
      timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body
      1500282615559,Mon Jul 17 2017,7,0,2,1,1,"Paint the floor, all of it."
      1500282615559,Mon Jul 17 2017,3,0,0,0,-1,Shout.
      1500282615559,Mon Jul 17 2017,0,0,1,0,1,More signs.
      """;
  private static final String VOTES =
      """
      pid,tid,vote
      a,7,1
      a,0,0
      b,7,-1
      a,7,-1
      b,3,1
      """;

  @Autowired private Conversations conversations;
  @Autowired private Statements statements;
  @Autowired private Voting voting;
  @Autowired private Filings filings;
  @Autowired private FilingRun run;

  private ConversationId signs;

  @BeforeEach
  void prepare() {
    var plan = new Conversations.Plan("How do people find the way?", "", true, true, null, "");
    signs = conversations.prepare(outpatients, plan, priya.id(), now());
  }

  private void bring(String said, String voted) {
    filings.bring(
        signs, file(said), file(voted), "en", "Held by the Echo, CC BY 4.0", priya.id(), now());
  }

  private static ByteArrayResource file(String text) {
    return new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8));
  }

  private Ballot of(String voter) {
    return voting.find(signs, new Holder.OfFile(voter)).orElseThrow();
  }

  @Test
  void statements_keep_their_numbers_and_the_last_vote_of_a_voter_counts() {
    bring(STATEMENTS, VOTES);
    assertThat(run.go(signs, () -> false)).isTrue();

    var all = statements.of(signs);
    assertThat(all).extracting("number").containsExactly(0, 3, 7);
    assertThat(all.get(1).state()).isEqualTo(StatementState.OUT);
    assertThat(all.get(2).words()).isEqualTo("Paint the floor, all of it.");
    assertThat(voting.cast(of("a").id()))
        .extracting("vote")
        .containsExactly(Vote.PASS, Vote.DISAGREE);
    assertThat(voting.of(signs)).hasSize(2).allMatch(one -> one.kind() == Ballot.Kind.IMPORT);
    assertThat(conversations.get(signs).source()).isEqualTo("Held by the Echo, CC BY 4.0");
    assertThat(filings.of(signs)).get().matches(Filing::finished).matches(one -> one.done() == 5);
  }

  @Test
  void the_same_files_sent_twice_and_a_job_begun_twice_bring_everything_once() {
    bring(STATEMENTS, VOTES);
    bring(STATEMENTS, VOTES);
    run.go(signs, () -> false);
    run.go(signs, () -> false);
    assertThat(statements.of(signs)).hasSize(3);
    assertThat(voting.cast(of("a").id())).hasSize(2);
  }

  @Test
  void who_is_stopped_on_the_way_goes_on_where_it_stopped() {
    int many = FilingStore.PAGE + 10;
    String votes =
        IntStream.range(0, many)
            .mapToObj(i -> "v" + i + ",0,1\n")
            .collect(Collectors.joining("", "voter-id,comment-id,vote\n", ""));
    bring(STATEMENTS, votes);
    boolean[] looked = {false};
    assertThat(
            run.go(
                signs,
                () -> {
                  boolean stop = looked[0];
                  looked[0] = true;
                  return stop;
                }))
        .isFalse();
    assertThat(filings.of(signs)).get().matches(one -> one.done() == FilingStore.PAGE);
    assertThat(run.go(signs, () -> false)).isTrue();
    assertThat(voting.of(signs)).hasSize(many);
  }

  @Test
  void whatever_is_to_be_mended_is_told_by_line_and_nothing_is_kept() {
    String said =
        STATEMENTS + "1,x,7,0,0,0,1,Twice.\n1,x,nine,0,0,0,1,No number.\n1,x,9,0,0,0,1,\n";
    String voted = VOTES + "a,99,1\na,0,2\n,0,1\n";
    assertThatExceptionOfType(FilesFaulty.class)
        .isThrownBy(() -> bring(said, voted))
        .satisfies(
            faulty ->
                assertThat(faulty.problems())
                    .extracting(one -> one.sheet() + " " + one.line() + " " + one.kind())
                    .containsExactly(
                        "STATEMENTS 5 SAME_NUMBER",
                        "STATEMENTS 6 NO_NUMBER",
                        "STATEMENTS 7 NO_WORDS",
                        "VOTES 7 UNKNOWN_STATEMENT",
                        "VOTES 8 NOT_A_VOTE",
                        "VOTES 9 NO_VOTER"));
    assertThat(statements.of(signs)).isEmpty();
    assertThat(filings.of(signs)).isEmpty();
    assertThat(filings.fillable(signs)).isTrue();
  }

  @Test
  void a_column_that_is_missing_is_named() {
    assertThatExceptionOfType(FilesFaulty.class)
        .isThrownBy(() -> bring("id,words\n1,Hello.\n", VOTES))
        .satisfies(
            faulty ->
                assertThat(faulty.problems())
                    .extracting(FileProblem::what)
                    .contains("comment-id", "comment-body"));
  }

  @Test
  void more_than_two_thousand_statements_are_refused_in_plain_words() {
    String many =
        IntStream.rangeClosed(0, Statements.MOST)
            .mapToObj(i -> i + ",Statement " + i + "\n")
            .collect(Collectors.joining("", "comment-id,comment-body\n", ""));
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> bring(many, VOTES))
        .withMessage("tending.files.too-many");
    assertThat(statements.of(signs)).isEmpty();
  }

  @Test
  void nothing_comes_into_a_conversation_where_something_was_said() {
    statements.propose(signs, "en", "Ask a person.", List.of(), priya.id(), now());
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> bring(STATEMENTS, VOTES))
        .withMessage("tending.files.not-empty");
  }
}
