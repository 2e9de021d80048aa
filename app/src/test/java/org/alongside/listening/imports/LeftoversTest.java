package org.alongside.listening.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class LeftoversTest extends InImports {

  @Autowired private Leftovers leftovers;

  @Test
  void rows_that_nobody_mended_go_after_their_time_and_no_earlier() {
    ImportId id = bringIn("words,date\nToo loud,1/5/2026\nLights on,31/2/2026\n");
    clock.pass(Leftovers.KEPT.minus(Duration.ofHours(1)));
    leftovers.clear(now());
    assertThat(imports.anyToMend(id)).isTrue();
    clock.pass(Duration.ofHours(2));
    leftovers.clear(now());
    assertThat(imports.anyToMend(id)).isFalse();
    assertThat(imports.tally(id).of(RowState.REFUSED)).isEqualTo(1);
  }

  @Test
  void a_file_that_nobody_began_goes_and_one_that_was_begun_stays() {
    chosen("words\nToo loud\n");
    ImportId begun = bringIn("words\nLights on\n");
    clock.pass(Leftovers.KEPT.plusHours(1));
    leftovers.clear(now());
    assertThat(ask("select count(*) from listening.import")).isEqualTo(1);
    assertThat(imports.get(begun).state()).isEqualTo(ImportState.DONE);
  }

  @Test
  void an_address_in_a_file_was_agreed_to_as_the_file_says_and_once() {
    bringIn("words,email\nToo loud,ann@millbrook.example\nLights on,ann@millbrook.example\n");
    bringIn("words,email\nThank you,ann@millbrook.example\n");
    assertThat(
            ask(
                "select count(*) from people.consent where what = 'hear-back' and how = 'A box on the card'"))
        .isEqualTo(1);
  }
}
