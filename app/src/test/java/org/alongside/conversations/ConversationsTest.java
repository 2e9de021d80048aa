package org.alongside.conversations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.alongside.InGroup;
import org.alongside.conversations.voting.Ballot;
import org.alongside.conversations.voting.Cast;
import org.alongside.conversations.voting.Holder;
import org.alongside.conversations.voting.Vote;
import org.alongside.conversations.voting.Voting;
import org.alongside.platform.errors.Refusal;
import org.assertj.core.api.ThrowableAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A conversation is prepared, opened, voted in and closed, on the real database. */
class ConversationsTest extends InGroup {

  @Autowired private Conversations conversations;
  @Autowired private Statements statements;
  @Autowired private Voting voting;

  private ConversationId signs;
  private List<StatementId> said;

  @BeforeEach
  void prepare() {
    var plan = new Conversations.Plan("How should people find the way?", "", true, true, null, "");
    signs = conversations.prepare(outpatients, plan, priya.id(), now());
    said = List.of(propose("Paint the floor."), propose("More signs."), propose("Ask a person."));
  }

  private StatementId propose(String words) {
    return statements.propose(signs, "en", words, List.of(), priya.id(), now());
  }

  private Ballot open() {
    conversations.open(signs, priya.id(), now());
    return voting.ballot(signs, new Holder.Somebody(amina.id()), now());
  }

  @Test
  void it_opens_with_three_statements_and_not_before() {
    statements.decline(said.getFirst(), Reason.SAID_ALREADY, "", priya.id(), now());
    refused("conversations.too-few-statements", this::open);

    statements.letIn(said.getFirst(), priya.id(), now());
    open();

    assertThat(conversations.get(signs).state()).isEqualTo(ConversationState.OPEN);
  }

  @Test
  void somebody_has_one_ballot_and_their_last_vote_counts_whatever_the_clock_says() {
    var ballot = open();
    assertThat(voting.ballot(signs, new Holder.Somebody(amina.id()), now())).isEqualTo(ballot);

    voting.vote(ballot.id(), said.getFirst(), Vote.AGREE, false, now());
    voting.vote(ballot.id(), said.getFirst(), Vote.DISAGREE, true, now().minusSeconds(60));

    assertThat(voting.cast(ballot.id()))
        .containsExactly(new Cast(said.getFirst(), Vote.DISAGREE, true));
  }

  @Test
  void nobody_votes_before_it_opens_after_it_closes_or_on_what_is_out() {
    var early = voting.ballot(signs, new Holder.Somebody(amina.id()), now());
    refused("conversations.vote-too-late", () -> agree(early, 0));
    var ballot = open();
    statements.decline(said.get(1), Reason.UNKIND, "", priya.id(), now());
    refused("conversations.vote-too-late", () -> agree(ballot, 1));
    agree(ballot, 0);
    conversations.close(signs, priya.id(), now());
    refused("conversations.vote-too-late", () -> agree(ballot, 2));
  }

  private void agree(Ballot ballot, int number) {
    voting.vote(ballot.id(), said.get(number), Vote.AGREE, false, now());
  }

  @Test
  void a_whole_sheet_of_votes_counts_or_none_of_it() {
    var ballot = open();
    var sheet =
        List.of(
            new Cast(said.get(0), Vote.AGREE, false),
            new Cast(said.get(1), Vote.DISAGREE, true),
            new Cast(said.get(0), Vote.PASS, false));
    voting.cast(ballot.id(), sheet, now());
    assertThat(voting.cast(ballot.id())).containsExactly(sheet.get(2), sheet.get(1));

    statements.decline(said.get(1), Reason.UNKIND, "", priya.id(), now());
    var late = voting.ballot(signs, new Holder.Somebody(imran.id()), now());
    refused("conversations.vote-too-late", () -> voting.cast(late.id(), sheet, now()));
    assertThat(voting.cast(late.id())).isEmpty();
  }

  @Test
  void a_private_link_is_one_ballot_if_the_conversation_allows_it() {
    var secrets = voting.links(signs, 2, priya.id(), now());
    var first = voting.ballot(signs, new Holder.ByLink(secrets.getFirst()), now());

    assertThat(voting.ballot(signs, new Holder.ByLink(secrets.getFirst()), now())).isEqualTo(first);
    assertThat(voting.ballot(signs, new Holder.ByLink(secrets.getLast()), now()).id())
        .isNotEqualTo(first.id());
    refused(
        "conversations.link-unknown",
        () -> voting.ballot(signs, new Holder.ByLink("guessed"), now()));
  }

  @Test
  void what_somebody_adds_waits_and_the_same_words_are_one_statement() {
    var ballot = open();
    var added = statements.add(signs, "en", "Draw foxes on it!", ballot.id(), now());

    assertThat(statements.get(added).state()).isEqualTo(StatementState.WAITING);
    assertThat(statements.add(signs, "en", "draw FOXES on it", ballot.id(), now()))
        .isEqualTo(added);
    assertThat(statements.givenBy(ballot.id())).singleElement().matches(Statement::given);
  }

  @Test
  void a_statement_said_in_better_words_knows_where_it_comes_from() {
    var better =
        statements.reword(said.get(1), List.of("Bigger signs.", "Fewer signs."), priya.id(), now());

    assertThat(statements.get(said.get(1)).state()).isEqualTo(StatementState.REPLACED);
    assertThat(statements.get(better.getLast()).from()).containsExactly(said.get(1));
    refused(
        "conversations.statement-replaced", () -> statements.letIn(said.get(1), priya.id(), now()));
  }

  @Test
  void a_statement_is_read_in_the_language_of_the_reader() {
    statements.translate(said.getFirst(), "cy", "Paentiwch y llawr.");

    var floor = statements.get(said.getFirst());
    assertThat(floor.wordsIn("cy")).isEqualTo("Paentiwch y llawr.");
    assertThat(floor.wordsIn("so")).isEqualTo("Paint the floor.");
    assertThat(floor.languageIn("so")).isEqualTo("en");
  }

  @Test
  void a_ballot_is_left_out_with_a_reason_and_taken_in_again() {
    var ballot = open();
    refused("conversations.reason-needed", () -> leaveOut(ballot, " "));
    leaveOut(ballot, "Forty votes in one second.");
    assertThat(voting.get(ballot.id()).counts()).isFalse();
    voting.takeIn(ballot.id(), priya.id(), now());
    assertThat(voting.get(ballot.id()).counts()).isTrue();
  }

  private void leaveOut(Ballot ballot, String because) {
    voting.leaveOut(ballot.id(), because, priya.id(), now());
  }

  private static void refused(String key, ThrowableAssert.ThrowingCallable act) {
    assertThatExceptionOfType(Refusal.class).isThrownBy(act).withMessage(key);
  }
}
