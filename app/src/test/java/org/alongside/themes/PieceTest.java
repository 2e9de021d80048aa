package org.alongside.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PieceTest {

  @Test
  void neighbours_with_nothing_but_white_space_between_are_one_piece() {
    String words = "One. Two.\n\nThree. Four.";
    var joined = Piece.joined(List.of(new Piece(11, 17), new Piece(0, 4), new Piece(5, 9)), words);
    assertThat(joined).containsExactly(new Piece(0, 17));
  }

  @Test
  void pieces_with_words_between_stay_apart() {
    String words = "One. Two. Three.";
    assertThat(Piece.joined(List.of(new Piece(0, 4), new Piece(10, 16)), words))
        .extracting(piece -> piece.of(words))
        .containsExactly("One.", "Three.");
  }

  @Test
  void a_voice_is_cut_at_its_sentences_lines_and_long_breaths() {
    String words =
        "We asked three people. Two were kind\n"
            + "and we went round and round the shop again, which nobody had told us about, until he cried";
    assertThat(Clauses.of(words, "en"))
        .extracting(clause -> clause.of(words))
        .containsExactly(
            "We asked three people.",
            "Two were kind",
            "and we went round and round the shop again,",
            "which nobody had told us about,",
            "until he cried");
  }

  @Test
  void no_letter_is_lost_between_the_clauses() {
    for (String words :
        List.of(
            "dw i wedi bod yn aros tair awr", "  \n", "🦊🦊 wow!! ok", "لا أحد يسأل. شكرا", "a")) {
      var clauses = Clauses.of(words, "cy");
      var kept = new StringBuilder();
      clauses.forEach(clause -> kept.append(clause.of(words)));
      assertThat(kept.toString().replaceAll("\\s", "")).isEqualTo(words.replaceAll("\\s", ""));
    }
  }
}
