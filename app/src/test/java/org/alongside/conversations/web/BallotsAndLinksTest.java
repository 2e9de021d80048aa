package org.alongside.conversations.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.alongside.conversations.ConversationId;
import org.alongside.conversations.StatementId;
import org.alongside.conversations.voting.Ballot;
import org.alongside.conversations.voting.Holder;
import org.alongside.conversations.voting.Vote;
import org.junit.jupiter.api.Test;

/** Private links are shown once; odd ballots are decided on by their shape alone. */
class BallotsAndLinksTest extends InTending {

  private static final Pattern SECRET = Pattern.compile("/with/([\\w-]+)");

  @Test
  void links_are_shown_once_and_lead_to_a_ballot_each() {
    var id = opened();
    String page = body(tom(path(id) + "/links", "many", "3"));
    var secrets = SECRET.matcher(page).results().map(found -> found.group(1)).distinct().toList();
    assertThat(secrets).hasSize(3).allMatch(secret -> voting.leads(id, secret));
    assertThat(words(tom, path(id) + "/links")).doesNotContain("/with/");
    assertThat(words(tom, path(id))).doesNotContain("/with/");
  }

  @Test
  void how_many_links_is_a_number_of_sense() {
    var id = opened();
    for (String many : List.of("", "0", "201", "x", "-1", "9999"))
      assertThat(tom(path(id) + "/links", "many", many)).as(many).hasStatus(422);
  }

  @Test
  void a_conversation_without_links_makes_none() {
    var id = opened();
    var it = conversations.get(id);
    tom(path(id) + "/edit", "question", it.question(), "version", "" + it.version());
    assertThat(tom(path(id) + "/links", "many", "1")).hasStatus(409);
  }

  private Ballot odd(ConversationId id) {
    var more =
        IntStream.range(0, 30)
            .mapToObj(i -> statements.propose(id, "en", "Sign " + i, List.of(), priya.id(), now()))
            .toList();
    var ballot = voting.ballot(id, new Holder.Somebody(amina.id()), now());
    for (StatementId one : more) voting.vote(ballot.id(), one, Vote.AGREE, false, now());
    return ballot;
  }

  @Test
  void an_odd_ballot_is_known_by_its_shape_and_left_out_with_a_reason() {
    var id = opened();
    var ballot = odd(id);
    assertThat(words(tom, path(id))).contains("One ballot looks odd");
    String page = words(tom, path(id) + "/ballots");
    assertThat(page).contains("The same answer each time, 30 times", "Faster than people read");
    assertThat(page).doesNotContain("Amina", "Sign 1", "agree");

    String there = path(id) + "/ballots/" + ballot.id().value();
    assertThat(tom(there + "/leaving-out", "because-" + ballot.id().value(), " ")).hasStatus(422);
    tom(there + "/leaving-out", "because-" + ballot.id().value(), "Thirty in no time.");
    assertThat(voting.get(ballot.id()).counts()).isFalse();
    tom(there + "/taking-in");
    assertThat(voting.get(ballot.id()).counts()).isTrue();
    String record = words(tom, path(id) + "/ballots");
    assertThat(record)
        .contains(
            "Tom Ashworth left out Ballot 1. “Thirty in no time.”", "decided that Ballot 1 counts");
    assertThat(words(tom, path(id))).doesNotContain("looks odd");
  }

  @Test
  void a_ballot_of_another_conversation_is_not_found_here() {
    var ballot = odd(opened());
    var other = prepared("And there?");
    assertThat(
            tom(
                path(other) + "/ballots/" + ballot.id().value() + "/leaving-out",
                "because-" + ballot.id().value(),
                "No."))
        .hasStatus(404);
  }
}
