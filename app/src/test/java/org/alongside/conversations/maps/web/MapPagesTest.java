package org.alongside.conversations.maps.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipInputStream;
import org.alongside.conversations.BallotId;
import org.alongside.conversations.InConversation;
import org.alongside.conversations.Reason;
import org.alongside.conversations.StatementId;
import org.alongside.conversations.maps.Sketch;
import org.alongside.conversations.voting.Vote;
import org.alongside.people.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class MapPagesTest extends InConversation {

  @Autowired private ApplicationContext context;

  private List<StatementId> six() {
    var six = new ArrayList<>(said);
    six.add(propose("Just tell me, fast."));
    six.add(propose("=Tell me when somebody is with me."));
    return six;
  }

  private BallotId drawn() {
    votes(of(amina), said.getFirst(), Vote.AGREE);
    BallotId hers = voting.ballot(signs, of(amina), now()).id();
    Sketch.keep(context, signs, Sketch.two(six(), now()), Map.of(hers, Sketch.HERS));
    return hers;
  }

  private String aminaReads(String path) {
    return text(web.get().uri(to(path)).with(as(amina)).exchange());
  }

  private static String text(MvcTestResult answer) {
    assertThat(answer).hasStatusOk();
    try {
      return answer.getResponse().getContentAsString();
    } catch (UnsupportedEncodingException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void before_five_have_voted_it_says_so_and_shows_nothing() {
    votes(of(amina), said.getFirst(), Vote.AGREE);
    assertThat(text(anybodyReads(at(""))))
        .contains("Not enough votes yet", "fewer than five people so far")
        .doesNotContain("What we share<");
    assertThat(text(anybodyReads(at("/statements.csv")))).hasLineCount(1);
    assertThat(text(anybodyReads(at("/report")))).contains("Not enough votes yet");
  }

  @Test
  void she_is_near_a_group_and_sees_herself_and_no_copy_of_it_is_kept() {
    drawn();
    assertThat(aminaReads(at("")))
        .contains("You are near “Just tell me, fast”, on the side towards “=Tell me when")
        .contains("You are here", "about 85 people", "94 people of 100")
        .containsSubsequence("What we share", "Where we part", "The map, with you on it");
    assertThat(web.get().uri(to(at(""))).with(as(amina)).exchange())
        .hasHeader("Cache-Control", "private, no-store");
  }

  @Test
  void nobody_else_sees_where_she_stands_nor_any_ballot() {
    BallotId hers = drawn();
    for (String path :
        List.of(at(""), at("/live"), at("/report"), at("/statements.csv"), at("/groups.csv"), ""))
      assertThat(text(anybodyReads(path.isEmpty() ? "/conversations" : path)))
          .doesNotContain("You are here", hers.value().toString(), "0.287", "0.0123");
    assertThat(aminaReads(at("/report"))).doesNotContain("You are here");
  }

  @Test
  void no_clear_groups_is_an_answer() {
    votes(of(amina), said.getFirst(), Vote.AGREE);
    Sketch.keep(context, signs, Sketch.oneCrowd(six(), now()), Map.of());
    assertThat(text(anybodyReads(at(""))))
        .contains("There are no clear groups.", "Paint the floor.", "about 130 of 150")
        .doesNotContain("The map<");
  }

  @Test
  void a_statement_that_was_taken_out_since_is_not_shown() {
    drawn();
    statements.decline(said.getFirst(), Reason.UNKIND, "", priya.id(), now());
    for (String path : List.of(at(""), at("/report"), at("/statements.csv")))
      assertThat(text(anybodyReads(path))).doesNotContain("Paint the floor.");
  }

  @Test
  void open_data_leaves_few_empty_and_is_no_formula() {
    drawn();
    assertThat(text(anybodyReads(at("/statements.csv"))))
        .contains("0,en,Paint the floor.,130,20,0,150,")
        .contains(",'=Tell me when somebody is with me.,")
        .contains(",15,65,0,80,0.09,0.29,,,,,,");
    assertThat(text(anybodyReads(at("/groups.csv")))).contains("“Just tell me, fast”\",85,-0.5,");
  }

  @Test
  void open_data_is_one_file_of_the_same_bytes_that_says_what_it_is() throws IOException {
    assertThat(anybodyReads(at("/open-data.zip"))).hasStatus(404);
    drawn();
    byte[] zip = anybodyReads(at("/open-data.zip")).getResponse().getContentAsByteArray();
    assertThat(anybodyReads(at("/open-data.zip")).getResponse().getContentAsByteArray())
        .isEqualTo(zip);
    var files = files(zip);
    assertThat(files).containsOnlyKeys("README.txt", "statements.csv", "groups.csv", "report.json");
    assertThat(files.get("README.txt"))
        .contains("How should people find the way?", "CC BY 4.0", "What is hidden")
        .contains("votes of single people, and who took part");
    assertThat(files.get("statements.csv")).isEqualTo(text(anybodyReads(at("/statements.csv"))));
    assertThat(files.get("report.json"))
        .contains("\"question\" : \"How should people find the way?\"", "\"agree\" : null")
        .doesNotContain(said.getFirst().value().toString());
    for (String path : List.of(at(""), at("/report")))
      assertThat(text(anybodyReads(path))).contains("/open-data.zip\"");
  }

  private static Map<String, String> files(byte[] zip) throws IOException {
    var files = new HashMap<String, String>();
    try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (var file = in.getNextEntry(); file != null; file = in.getNextEntry())
        files.put(file.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
    return files;
  }

  @Test
  void what_kinds_of_experience_say_is_told_where_enough_did_and_else_in_words() {
    var team = someone("Tess Team", Role.FACILITATOR);
    String results = to("/initiatives/outpatients/conversations/" + signs.value() + "/results");
    drawn();
    assertThat(text(web.get().uri(results).with(as(team)).exchange()))
        .contains("What different experience says", "lived experience: about 75 of 80")
        .contains("too few to tell");
    Sketch.keep(context, signs, Sketch.withoutKinds(Sketch.two(six(), now())), Map.of());
    assertThat(text(web.get().uri(results).with(as(team)).exchange()))
        .contains("There is nothing to tell yet.")
        .doesNotContain("lived experience: about");
  }

  @Test
  void a_piece_of_work_and_the_head_of_each_page_lead_to_conversations() {
    assertThat(text(anybodyReads("/"))).contains("href=\"" + to("/conversations") + "\"");
    conversations.close(signs, priya.id(), now());
    assertThat(text(anybodyReads("/initiatives/outpatients")))
        .contains("How should people find the way?", to(at("")));
  }

  @Test
  void the_team_takes_a_statement_to_a_decision_that_then_rests_on_it() {
    drawn();
    var team = someone("Tess Team", Role.FACILITATOR);
    String results = to("/initiatives/outpatients/conversations/" + signs.value() + "/results");
    assertThat(text(web.get().uri(results).with(as(team)).exchange()))
        .contains("What builds bridges", "What divides", "not shown");
    assertThat(web.get().uri(results).with(as(amina)).exchange()).hasStatus(403);
    String form = "/initiatives/outpatients/decisions/new?statement=" + said.getFirst().value();
    assertThat(aminaReads(form)).contains("“Paint the floor.”", "How should people find the way?");
    var sent =
        web.post()
            .uri(to("/initiatives/outpatients/decisions"))
            .with(as(amina))
            .param("question", "What comes first?")
            .param("option-1", "Paint")
            .param("option-2", "Signs")
            .param("statement", said.getFirst().value().toString())
            .exchange();
    String decision = Objects.requireNonNull(sent.getResponse().getRedirectedUrl());
    assertThat(text(web.get().uri(decision).with(as(amina)).exchange()))
        .contains("It rests on what people voted on.", "“Paint the floor.”");
  }
}
