package org.alongside.platform.errors;

import static org.assertj.core.api.Assertions.assertThat;

import org.alongside.Caller;
import org.alongside.InTown;
import org.junit.jupiter.api.Test;

class KeptWordsTest extends InTown {

  private static final String STORY =
      "\nI waited from nine until four for a bag of tablets.\n\n<script>alert(1)</script> \"cold\"";

  @Test
  void a_form_that_was_open_too_long_keeps_the_words_and_sends_them_with_one_button() {
    var caller = new Caller(web);
    var stale = caller.post(to("/sign-in"), "email", STORY, "next", "short");
    assertThat(stale)
        .hasStatus(403)
        .bodyText()
        .contains(
            "readonly",
            "I waited from nine until four",
            "&lt;script&gt;",
            "name=\"next\" value=\"short\"")
        .doesNotContain("<script>alert");
    assertThat(caller.post(to("/sign-in"), "email", STORY)).hasStatus(422);
  }

  @Test
  void what_somebody_sends_who_is_not_signed_in_any_more_is_kept_too() {
    var caller = new Caller(web);
    assertThat(caller.fill(to("/sign-in"), to("/me/name"), "name", STORY))
        .hasStatus(403)
        .bodyText()
        .contains("You are not signed in any more", "I waited from nine", "/sign-in");
  }
}
