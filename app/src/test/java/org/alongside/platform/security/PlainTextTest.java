package org.alongside.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.alongside.Caller;
import org.alongside.InTown;
import org.junit.jupiter.api.Test;

class PlainTextTest extends InTown {

  @Test
  void what_nobody_can_read_is_taken_out_and_what_people_write_stays() {
    String written = "\tCwrdd â’r nyrs 👩🏽‍⚕️\r\nمرحبا\u200f, \u00ad€";
    assertThat(PlainText.of(written)).isEqualTo(written);
    assertThat(PlainText.of("a\0b\u0001c\u001bd\u0085e\u202ef\uffff\ud800g")).isEqualTo("abcdefg");
  }

  @Test
  void a_name_with_a_zero_in_it_is_a_name_and_no_fault_of_ours() {
    someone("Anna Bell");
    var caller = new Caller(web);
    assertThat(
            caller.fill(
                to("/sign-in"),
                to("/sign-in"),
                "email",
                "anna.\0bell@millbrook.example",
                "next",
                "\0"))
        .hasStatusOk();
    assertThat(caller.post(to("/receipt"), "code", "otter\0 lantern")).hasStatus(422);
    assertThat(web.get().uri(to("/we-said-we-did") + "?only=%00")).hasStatusOk();
  }
}
