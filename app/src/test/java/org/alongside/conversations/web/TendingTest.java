package org.alongside.conversations.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.alongside.conversations.ConversationId;
import org.alongside.conversations.ConversationState;
import org.alongside.conversations.StatementState;
import org.alongside.initiatives.WayOfWorking;
import org.junit.jupiter.api.Test;

/** The team prepares a conversation, opens it, and reads what people add. */
class TendingTest extends InTending {

  @Test
  void a_conversation_is_prepared_filled_opened_closed_and_opened_again() {
    assertThat(words(tom, "/initiatives/outpatients")).contains("Prepare a conversation");
    String there =
        leadsTo(
            tom(
                ALL + "/new",
                "question",
                "Where do people get lost?",
                "lead",
                "We ask until June.",
                "ways",
                "adding"));
    assertThat(words(tom, there)).contains("It begins with a statement", "Only the team");
    assertThat(words(tom, "/initiatives/outpatients")).contains("Where do people get lost?");

    var id = new ConversationId(UUID.fromString(there.replaceAll(".*/", "")));
    assertThat(conversations.get(id).byLink()).isFalse();
    assertThat(tom(there + "/opening")).hasStatus(409);
    filled(id);
    assertThat(words(tom, there)).contains("Ready to open");
    tom(there + "/opening");
    assertThat(conversations.get(id).state()).isEqualTo(ConversationState.OPEN);
    tom(there + "/closing");
    assertThat(words(tom, there)).contains("Closed on", "Open it again");
    assertThat(get(tom, there + "/edit")).hasStatus(409);
    tom(there + "/opening");
    assertThat(conversations.get(id).state()).isEqualTo(ConversationState.OPEN);
  }

  @Test
  void a_form_that_is_sent_twice_or_without_a_question_is_told_so_and_keeps_its_words() {
    assertThat(body(tom(ALL + "/new", "lead", "We ask until June.")))
        .contains("Write the question", "We ask until June.");
    tom(ALL + "/new", "question", "Where?");
    var again = tom(ALL + "/new", "question", "where?");
    assertThat(again).hasStatus(422);
    assertThat(conversations.of(outpatients)).hasSize(1);
  }

  @Test
  void nobody_overwrites_what_they_have_not_seen() {
    var id = prepared();
    var stale = tom(path(id) + "/edit", "question", "First?", "version", "1");
    assertThat(stale).hasStatus3xxRedirection();
    var second = tom(path(id) + "/edit", "question", "Second?", "version", "1");
    assertThat(second).hasStatus(422);
    assertThat(body(second)).contains("Somebody changed this meanwhile", "Second?");
    assertThat(conversations.get(id).question()).isEqualTo("First?");
  }

  @Test
  void what_people_add_waits_first_and_is_let_in_with_one_press() {
    var id = opened();
    var foxes = added(id, "Draw foxes on the floor.");
    String page = words(tom, path(id));
    assertThat(page).contains("One statement waits for you");
    assertThat(page.indexOf("Draw foxes")).isLessThan(page.indexOf("Paint the floor."));

    tom(path(id, foxes) + "/letting-in");
    assertThat(statements.get(foxes).state()).isEqualTo(StatementState.IN);
    assertThat(words(tom, path(id))).doesNotContain("waits for you");
  }

  @Test
  void a_statement_is_declined_with_a_reason_and_not_without() {
    var id = opened();
    var foxes = added(id, "Nurse Jones is rude.");
    assertThat(tom(path(id, foxes) + "/declining", "note", "Sorry.")).hasStatus(422);
    tom(
        path(id, foxes) + "/declining",
        "reason",
        "ABOUT_A_PERSON",
        "note",
        "Tell us about the desk.");
    var out = statements.get(foxes);
    assertThat(out.state()).isEqualTo(StatementState.OUT);
    assertThat(out.note()).isEqualTo("Tell us about the desk.");
    assertThat(words(tom, path(id, foxes))).contains("It is about a person.", "Let it in");
  }

  @Test
  void a_statement_is_split_and_both_pages_show_the_way() {
    var id = opened();
    var both = added(id, "More signs and bigger letters.");
    assertThat(tom(path(id, both) + "/rewording", "better", " ")).hasStatus(422);
    tom(path(id, both) + "/rewording", "better", "More signs at the lift.\nBigger letters.");
    assertThat(statements.get(both).state()).isEqualTo(StatementState.REPLACED);
    String old = words(tom, path(id, both));
    assertThat(old).contains("It is now said like this", "Bigger letters.");
    var bigger =
        statements.of(id).stream().filter(s -> s.words().equals("Bigger letters.")).findFirst();
    assertThat(words(tom, path(id, bigger.orElseThrow().id())))
        .contains("It says this in better words", "More signs and bigger letters.");
  }

  @Test
  void a_statement_is_said_in_other_languages_and_not_any_more() {
    var id = prepared();
    var floor = filled(id).getFirst();
    tom(path(id, floor) + "/languages", "cy", "Paentiwch y llawr.", "ur", "فرش رنگ دیں۔");
    assertThat(statements.get(floor).wordsIn("ur")).isEqualTo("فرش رنگ دیں۔");
    assertThat(words(tom, path(id))).contains("also in Welsh, Urdu");
    tom(path(id, floor) + "/languages", "cy", "");
    assertThat(statements.get(floor).wordings()).containsOnlyKeys("ur");
  }

  @Test
  void only_the_team_comes_near_and_only_by_the_right_address() {
    var id = opened();
    var foxes = added(id, "Draw foxes on the floor.");
    for (String there : new String[] {path(id), path(id, foxes), path(id) + "/ballots"}) {
      assertThat(get(amina, there)).hasStatus(403);
      assertThat(web.get().uri(to(there))).hasStatus3xxRedirection();
    }
    begin("elsewhere", WayOfWorking.CONSULT);
    String elsewhere = path(id).replace("outpatients", "elsewhere");
    assertThat(get(tom, elsewhere)).hasStatus(404);
    assertThat(get(tom, path(prepared("And?"), foxes))).hasStatus(404);
  }
}
