package org.alongside.listening.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.alongside.InTown;
import org.alongside.initiatives.Framing;
import org.alongside.initiatives.InitiativeId;
import org.alongside.initiatives.Initiatives;
import org.alongside.initiatives.Level;
import org.alongside.initiatives.Way;
import org.alongside.initiatives.WayOfWorking;
import org.alongside.listening.Audience;
import org.alongside.listening.Channel;
import org.alongside.listening.Gift;
import org.alongside.listening.VoiceId;
import org.alongside.listening.VoiceKind;
import org.alongside.listening.Voices;
import org.alongside.people.Person;
import org.alongside.people.Role;
import org.alongside.platform.Experience;
import org.alongside.platform.database.Rows;
import org.alongside.platform.errors.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class ImportsTest extends InTown {

  @Autowired private Imports imports;
  @Autowired private ImportRun run;
  @Autowired private Initiatives initiatives;
  @Autowired private Voices voices;
  @Autowired private JdbcClient db;
  @Autowired private TransactionTemplate transaction;

  private Person tom;
  private InitiativeId sleep;

  @BeforeEach
  void an_initiative_that_listens() {
    tom = someone("Tom Ashworth", Role.FACILITATOR);
    sleep =
        initiatives.begin(
            new Initiatives.Beginning(
                "sleep",
                "Sleep on Ward 7",
                "Nights that people can sleep through.",
                Level.LOCAL,
                Framing.empty(),
                new Way(WayOfWorking.CONSULT, "", false),
                "",
                ""),
            tom.id(),
            now());
  }

  @Test
  void every_row_is_accounted_for() {
    ImportId id =
        bringIn("words,date\nToo loud,1/5/2026\n,\nLights on,31/2/2026\nThank you,\n,2/5/2026\n");
    Tally tally = imports.tally(id);
    assertThat(tally.of(RowState.IMPORTED)).isEqualTo(2);
    assertThat(tally.problems()).isEqualTo(Map.of(RowProblem.DATE, 1, RowProblem.NO_WORDS, 1));
    assertThat(tally.all()).isEqualTo(imports.get(id).rows()).isEqualTo(4);
    assertThat(imports.get(id).state()).isEqualTo(ImportState.DONE);
  }

  @Test
  void each_voice_opens_a_loop_and_says_how_its_giver_agreed() {
    bringIn("words,who\nToo loud,a mother\n");
    assertThat(ask("select count(*) from accountability.loop")).isEqualTo(1);
    assertThat(
            ask(
                "select count(*) from listening.voice where who = 'a mother' and channel = 'IMPORT' and consent = 'A box on the card'"))
        .isEqualTo(1);
  }

  @Test
  void the_same_file_again_brings_nothing_twice() {
    String file = "words\nNothing\nNothing\nToo loud\n";
    bringIn(file);
    clock.pass(Duration.ofDays(2));
    Tally again = imports.tally(bringIn(file));
    assertThat(again.of(RowState.ALREADY_HERE)).isEqualTo(3);
    assertThat(count()).isEqualTo(3);
  }

  @Test
  void mended_rows_come_in_beside_those_that_are_in() {
    bringIn("words,date\nToo loud,1/5/2026\nLights on,31/2/2026\n");
    Tally mended = imports.tally(bringIn("words,date\nToo loud,1/5/2026\nLights on,28/2/2026\n"));
    assertThat(mended.of(RowState.ALREADY_HERE)).isEqualTo(1);
    assertThat(mended.of(RowState.IMPORTED)).isEqualTo(1);
    assertThat(count()).isEqualTo(2);
  }

  @Test
  void a_voice_given_by_hand_the_same_day_is_already_here() {
    voices.give(
        new Gift(
            sleep,
            VoiceKind.STORY,
            "Too loud",
            "en",
            Experience.LIVED,
            Audience.TEAM,
            "",
            Channel.WEB,
            null,
            null,
            null,
            ""),
        now());
    Tally tally = imports.tally(bringIn("words,date\nToo loud,23/11/2026\nToo loud,22/11/2026\n"));
    assertThat(tally.of(RowState.ALREADY_HERE)).isEqualTo(1);
    assertThat(tally.of(RowState.IMPORTED)).isEqualTo(1);
  }

  @Test
  void words_taken_back_do_not_return_with_the_same_file() {
    bringIn("words\nMy name is on this\n");
    transaction.executeWithoutResult(
        _ ->
            voices.withdraw(
                db.sql("select id from listening.voice")
                    .query((row, _) -> Rows.id(row, "id", VoiceId::new))
                    .single(),
                now()));
    bringIn("words\nMy name is on this\n");
    assertThat(ask("select count(*) from listening.voice where words <> ''")).isZero();
    assertThat(ask("select count(*) from listening.import_row where cells is not null")).isZero();
  }

  @Test
  void two_batches_that_stop_between_bring_each_row_once() {
    StringBuilder file = new StringBuilder("words\n");
    for (int i = 0; i < 2_500; i++) file.append("Voice ").append(i % 2_000).append('\n');
    ImportId id = chosen(file.toString());
    transaction.executeWithoutResult(
        _ ->
            db.sql(
                    "update listening.import set state = 'RUNNING', begun_by = uploaded_by, begun_at = uploaded_at")
                .update());
    assertThat(run.go(id, new StopAfter(1))).isFalse();
    assertThat(count()).isEqualTo(1_000);
    assertThat(run.go(id, () -> false)).isTrue();
    assertThat(count()).isEqualTo(2_500);
    assertThat(run.go(id, () -> false)).isTrue();
    assertThat(ask("select count(*) from platform.audit_entry where act = 'voices-imported'"))
        .isEqualTo(1);
  }

  @Test
  void a_file_that_cannot_be_read_leaves_nothing() {
    assertThatExceptionOfType(FileRefused.class).isThrownBy(() -> read("words\na\n\"b\n"));
    assertThatExceptionOfType(FileRefused.class).isThrownBy(() -> read("words\n"));
    assertThat(imports.of(sleep)).isEmpty();
  }

  @Test
  void nothing_begins_before_somebody_said_how_people_agreed() {
    ImportId id = read("words\nToo loud\n");
    assertThatExceptionOfType(Refusal.class).isThrownBy(() -> imports.begin(id, tom.id(), now()));
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> imports.choose(id, plan(id, " "), today()));
  }

  @Test
  void a_file_thrown_away_is_gone_and_refused_rows_can_be() {
    imports.forget(read("words\nToo loud\n"));
    assertThat(ask("select count(*) from listening.import_row")).isZero();
    ImportId done = bringIn("words,date\nToo loud,soon\n");
    assertThat(imports.anyToMend(done)).isTrue();
    imports.forget(done);
    assertThat(imports.anyToMend(done)).isFalse();
    assertThat(imports.tally(done).of(RowState.REFUSED)).isEqualTo(1);
  }

  private static final class StopAfter implements java.util.function.BooleanSupplier {
    private int left;

    StopAfter(int batches) {
      left = batches;
    }

    @Override
    public boolean getAsBoolean() {
      return left-- == 0;
    }
  }

  private ImportId bringIn(String text) {
    ImportId id = chosen(text);
    imports.begin(id, tom.id(), now());
    run.go(id, () -> false);
    return id;
  }

  private ImportId chosen(String text) {
    ImportId id = read(text);
    imports.choose(id, plan(id, "A box on the card"), today());
    return id;
  }

  private ImportId read(String text) {
    return imports.read(
        sleep, "cards.csv", new ByteArrayResource(text.getBytes(UTF_8)), tom.id(), now());
  }

  private Plan plan(ImportId id, String consent) {
    return new Plan(
        imports.get(id).plan().columns(),
        VoiceKind.STORY,
        Experience.UNSAID,
        "en",
        Audience.TEAM,
        consent);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private long count() {
    return ask("select count(*) from listening.voice");
  }

  private long ask(String sql) {
    return java.util.Objects.requireNonNull(
        transaction.execute(_ -> db.sql(sql).query(Long.class).single()));
  }
}
