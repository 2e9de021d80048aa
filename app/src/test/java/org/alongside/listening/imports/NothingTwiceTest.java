package org.alongside.listening.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.alongside.listening.Audience;
import org.alongside.listening.Channel;
import org.alongside.listening.Gift;
import org.alongside.listening.VoiceId;
import org.alongside.listening.VoiceKind;
import org.alongside.listening.Voices;
import org.alongside.platform.Experience;
import org.alongside.platform.database.Rows;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A voice comes in once, however often its row comes by, and never after it was taken back. */
class NothingTwiceTest extends InImports {

  @Autowired private Voices voices;

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

  private static final class StopAfter implements BooleanSupplier {
    private int left;

    StopAfter(int batches) {
      left = batches;
    }

    @Override
    public boolean getAsBoolean() {
      return left-- == 0;
    }
  }
}
