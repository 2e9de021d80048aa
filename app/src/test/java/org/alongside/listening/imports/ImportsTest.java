package org.alongside.listening.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.alongside.platform.errors.Refusal;
import org.junit.jupiter.api.Test;

/** What happens to the rows of a file, and to the file. */
class ImportsTest extends InImports {

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
}
