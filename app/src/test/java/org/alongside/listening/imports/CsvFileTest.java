package org.alongside.listening.imports;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ByteArrayResource;

class CsvFileTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"a,b\n1,2", "a;b\n1;2", "a\tb\n1\t2", "\uFEFFa,b\n1,2", "\"a\",\"b\"\n1,2"})
  void cells_may_be_parted_by_comma_semicolon_or_tab(String text) throws IOException {
    CsvFile file = open(text.getBytes(UTF_8));
    assertThat(file.header()).containsExactly("a", "b");
    assertThat(Objects.requireNonNull(file.read()).cells()).containsExactly("1", "2");
  }

  @Test
  void letters_of_older_spreadsheets_are_read() throws IOException {
    byte[] old = "words\nCaf\u00e9 by the lift \u0080 5".getBytes(ISO_8859_1);
    assertThat(text(old).charset().name()).isEqualTo("windows-1252");
    CsvFile file = open(old);
    assertThat(Objects.requireNonNull(file.read()).cells()).containsExactly("Café by the lift € 5");
  }

  @Test
  void utf_8_that_is_cut_by_the_buffer_is_still_utf_8() throws IOException {
    byte[] long8 = ("words\n" + "x" + "ŵ".repeat(100_000)).getBytes(UTF_8);
    assertThat(text(long8).charset()).isEqualTo(UTF_8);
    byte[] cut = Arrays.copyOf(long8, long8.length - 1);
    assertThat(text(cut).charset().name()).isEqualTo("windows-1252");
  }

  @Test
  void unicode_text_of_spreadsheets_is_read() throws IOException {
    CsvFile file = open("\uFEFFgeiriau\tpwy\nŵyl\tni".getBytes(UTF_16LE));
    assertThat(file.header()).containsExactly("geiriau", "pwy");
  }

  @Test
  void what_is_no_csv_is_refused_with_the_reason() {
    assertRefused(new byte[0], "imports.file.empty");
    assertRefused("\n\n  \n".getBytes(UTF_8), "imports.file.empty");
    assertRefused("PK\u0003\u0004xl/workbook".getBytes(UTF_8), "imports.file.spreadsheet");
    assertRefused("%PDF-1.7".getBytes(UTF_8), "imports.file.not-csv");
    assertRefused("\u0089PNG\r\n\0\0".getBytes(ISO_8859_1), "imports.file.not-csv");
    assertRefused("words,Who,who\n1,2,3".getBytes(UTF_8), "imports.file.same-name");
    assertRefused("a,\"b\nc,d".getBytes(UTF_8), "imports.file.quotes");
    assertRefused(("a" + ",".repeat(500)).getBytes(UTF_8), "imports.file.columns");
  }

  @Test
  void columns_are_guessed_by_their_headings() {
    assertThat(
            Plan.guess(
                List.of("ID", "Date given", "Your comments", "E-mail", "Who are you?", "Language")))
        .containsOnly(
            Map.entry(Field.WORDS, 2),
            Map.entry(Field.DATE, 1),
            Map.entry(Field.EMAIL, 3),
            Map.entry(Field.WHO, 4),
            Map.entry(Field.LANGUAGE, 5));
    assertThat(Plan.guess(List.of("Sylwadau", "Dyddiad", "Iaith")))
        .containsOnlyKeys(Field.WORDS, Field.DATE, Field.LANGUAGE);
    assertThat(Plan.guess(List.of("a", "b"))).isEmpty();
  }

  private static void assertRefused(byte[] bytes, String key) {
    assertThatExceptionOfType(FileRefused.class)
        .isThrownBy(() -> open(bytes))
        .extracting(FileRefused::key)
        .isEqualTo(key);
  }

  private static CsvFile open(byte[] bytes) throws IOException {
    return new CsvFile(text(bytes));
  }

  private static TextFile text(byte[] bytes) throws IOException {
    return TextFile.of(new ByteArrayResource(bytes));
  }
}
