package org.alongside.listening;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TongueTest {

  @Test
  void welsh_is_told_from_english() {
    assertThat(Tongue.of("Mae pawb yn garedig, ond roedd y drws yn anodd ei ffeindio", "en"))
        .isEqualTo("cy");
    assertThat(Tongue.of("We walked round for forty minutes", "en")).isEqualTo("en");
    assertThat(Tongue.of("We walked round for forty minutes", "cy")).isEqualTo("en");
  }

  @Test
  void another_script_is_never_called_english() {
    assertThat(Tongue.of("مشينا أربعين دقيقة", "en")).isEqualTo(Tongue.UNKNOWN);
    assertThat(Tongue.of("😀😀", "cy")).isEqualTo("cy");
  }
}
