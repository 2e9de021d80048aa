package org.alongside.listening.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.alongside.InTown;
import org.junit.jupiter.api.Test;

class NowhereToSayItTest extends InTown {

  @Test
  void where_nothing_is_asked_a_person_is_still_to_be_had() {
    assertThat(web.get().uri(to("/voice")))
        .hasStatusOk()
        .bodyText()
        .contains("You can still talk to a person", "href=\"" + to("/talk"))
        .doesNotContain("Ring us, and");
  }
}
