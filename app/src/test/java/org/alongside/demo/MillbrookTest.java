package org.alongside.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.InMillbrook;
import org.alongside.accountability.Loops;
import org.alongside.accountability.ReportId;
import org.alongside.accountability.Reports;
import org.alongside.conversations.Conversations;
import org.alongside.conversations.Statement;
import org.alongside.conversations.StatementState;
import org.alongside.conversations.Statements;
import org.alongside.conversations.voting.Verdict;
import org.alongside.conversations.voting.Voting;
import org.alongside.decisions.Decisions;
import org.alongside.decisions.Stance;
import org.alongside.initiatives.Initiatives;
import org.alongside.initiatives.Stage;
import org.alongside.listening.Voice;
import org.alongside.listening.VoiceId;
import org.alongside.listening.Voices;
import org.alongside.platform.Experience;
import org.alongside.platform.mail.Outbox;
import org.alongside.platform.tenancy.Organisations;
import org.alongside.platform.trace.Ref;
import org.alongside.platform.trace.Trace;
import org.alongside.themes.Excerpt;
import org.alongside.themes.Theme;
import org.alongside.themes.Themes;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MillbrookTest extends InMillbrook {

  @Autowired Millbrook town;
  @Autowired Organisations organisations;
  @Autowired Initiatives initiatives;
  @Autowired Themes themes;
  @Autowired Voices voices;
  @Autowired Decisions decisions;
  @Autowired Conversations conversations;
  @Autowired Statements statements;
  @Autowired Voting voting;
  @Autowired Reports reports;
  @Autowired Loops loops;
  @Autowired Trace trace;
  @Autowired Outbox outbox;

  @Test
  void twenty_seven_people_could_not_find_the_clinic() {
    assertThat(lost()).hasSize(27);
    assertThat(lost().stream().filter(v -> v.experience() == Experience.LIVED)).hasSize(19);
    assertThat(lost().stream().filter(v -> v.experience() == Experience.LEARNT)).hasSize(8);
  }

  @Test
  void twelve_decided_and_the_one_who_disagreed_is_heard() {
    var decision =
        cast.at(() -> decisions.of(cast.initiative("outpatients").id())).stream()
            .filter(d -> d.question().equals("How should families find the clinic?"))
            .findFirst()
            .orElseThrow();
    assertThat(decision.byBoth()).isTrue();
    assertThat(decision.count(Stance.AGREE)).isEqualTo(10);
    assertThat(decision.count(Stance.ABSTAIN)).isEqualTo(1);
    assertThat(decision.dissent()).extracting("person").containsExactly(cast.maureen().id());
  }

  @Test
  void from_the_first_story_the_thread_leads_to_the_report() {
    var report = report();
    var onwards =
        cast.at(() -> trace.onwards(List.of(Ref.of("voice", cast.voice("forty-minutes")))));
    assertThat(onwards).extracting("to").contains(Ref.of("report", report));
  }

  @Test
  void the_town_tells_the_story_of_the_studies() {
    var told = lost().stream().filter(v -> cast.at(() -> loops.isClosed(v.id()))).toList();
    assertThat(told).hasSize(24);
    assertThat(lost())
        .filteredOn(v -> !told.contains(v))
        .extracting(Voice::id)
        .containsExactlyInAnyOrder(
            cast.voice("three-times-round-the-shop"),
            cast.voice("in-the-lift"),
            cast.voice("school-run"));
  }

  @Test
  void a_hundred_and_forty_eight_vote_on_going_home_and_one_odd_ballot_is_left_out() {
    var talk = cast.at(() -> conversations.of(cast.initiative("ward-7").id())).getFirst();
    assertThat(cast.at(() -> voting.people(talk.id()))).isEqualTo(148);
    assertThat(cast.at(() -> voting.verdicts(talk.id()))).singleElement().matches(Verdict::out);
    var said = cast.at(() -> statements.of(talk.id()));
    assertThat(said).filteredOn(Statement::in).hasSize(24);
    assertThat(said)
        .extracting(Statement::state)
        .contains(StatementState.WAITING, StatementState.OUT, StatementState.REPLACED);
    assertThat(said).filteredOn(one -> one.wordings().containsKey("cy")).hasSize(2);
  }

  @Test
  void every_piece_of_work_stands_where_the_files_say() {
    assertThat(stage("hospitals", "outpatients")).isEqualTo(Stage.EVALUATE);
    assertThat(stage("hospitals", "ward-7")).isEqualTo(Stage.CO_DESIGN);
    assertThat(stage("hospitals", "breathing")).isEqualTo(Stage.LISTEN);
    assertThat(stage("riverside", "evenings")).isEqualTo(Stage.FRAME);
  }

  @Test
  void nothing_in_town_has_happened_later_than_now() {
    var now = clock.instant();
    assertThat(cast.at(() -> outbox.newest(1000)))
        .isNotEmpty()
        .allSatisfy(kept -> assertThat(kept.writtenAt()).isBeforeOrEqualTo(now));
  }

  @Test
  void all_letters_have_been_sent() {
    assertThat(cast.at(() -> outbox.newest(1000)))
        .allSatisfy(kept -> assertThat(kept.sentAt()).isNotNull());
  }

  @Test
  void a_town_that_is_there_is_not_enacted_again() {
    long before = cast.at(() -> voices.all(lost().stream().map(Voice::id).toList())).size();
    town.enact();
    assertThat(organisations.all()).hasSize(3);
    assertThat(lost()).hasSize((int) before);
  }

  private Stage stage(String organisation, String slug) {
    return cast.within(organisation, () -> initiatives.get(slug)).stage();
  }

  private ReportId report() {
    return cast.at(() -> reports.of(cast.initiative("outpatients").id())).getFirst().id();
  }

  private List<Voice> lost() {
    return cast.at(
        () -> {
          Theme theme =
              themes.of(cast.initiative("outpatients").id()).stream()
                  .filter(t -> t.name().equals("We can’t find it, and we arrive upset"))
                  .findFirst()
                  .orElseThrow();
          Set<VoiceId> ids =
              themes.excerptsOf(theme.id()).stream()
                  .map(Excerpt::voice)
                  .collect(Collectors.toSet());
          return voices.all(ids);
        });
  }
}
