package org.alongside.listening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReceiptCodeTest {

  @Test
  void there_are_1024_easy_words_each_once() throws IOException {
    assertThat(words()).hasSize(1024).doesNotHaveDuplicates();
  }

  @Test
  void every_word_is_short_and_plain() throws IOException {
    assertThat(words()).allMatch(word -> word.matches("[a-z]{3,8}"));
  }

  @Test
  void a_code_is_four_of_them() throws IOException {
    assertThat(ReceiptCode.random().words().split("-")).hasSize(4).isSubsetOf(words());
  }

  @Test
  void a_code_may_be_typed_as_people_type() {
    assertThat(new ReceiptCode("  Otter lantern, RIVER  seven. "))
        .isEqualTo(new ReceiptCode("otter-lantern-river-seven"));
    assertThat(new ReceiptCode("otter-lantern-river-seven").spoken())
        .isEqualTo("otter lantern river seven");
  }

  private static List<String> words() throws IOException {
    try (var in = ReceiptCode.class.getResourceAsStream("/platform/easy-words.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
