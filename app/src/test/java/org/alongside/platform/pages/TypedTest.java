package org.alongside.platform.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.MultiValueMap;

class TypedTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "  \r\n",
        "\u0000",
        "\u200b\u200b",
        "\u00a0",
        "\u2060 \ufeff",
        "\u202e",
        "\u00ad"
      })
  void words_nobody_can_see_are_none(String words) {
    assertThat(typed(words).in("words")).isEmpty();
  }

  @Test
  void what_steers_visible_letters_stays() {
    assertThat(typed(" می\u200cخواهم\r\n👩\u200d🦽 ").in("words"))
        .isEqualTo("می\u200cخواهم\n👩\u200d🦽");
    assertThat(typed("x").in("other")).isEmpty();
  }

  private static Typed typed(String words) {
    return new Typed(MultiValueMap.fromMultiValue(Map.of("words", List.of(words))));
  }
}
