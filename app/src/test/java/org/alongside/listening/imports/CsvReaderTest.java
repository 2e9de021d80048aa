package org.alongside.listening.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.alongside.listening.imports.CsvReader.Row;
import org.junit.jupiter.api.Test;

class CsvReaderTest {

  @Test
  void cells_are_parted_and_quotation_marks_taken_off() throws IOException {
    assertThat(read("a,b,c\r\n\"one, two\",\"say \"\"hello\"\"\",\r\n"))
        .containsExactly(
            new Row(1, List.of("a", "b", "c"), false),
            new Row(2, List.of("one, two", "say \"hello\"", ""), false));
  }

  @Test
  void a_row_knows_the_line_where_it_begins() throws IOException {
    assertThat(read("a\n\"two\r\nlines\"\n\n\nlast"))
        .extracting(Row::line)
        .containsExactly(1, 2, 6);
  }

  @Test
  void all_three_line_ends_are_read() throws IOException {
    assertThat(read("a\rb\nc\r\nd")).extracting(Row::line).containsExactly(1, 2, 3, 4);
  }

  @Test
  void a_mark_inside_words_is_a_mark() throws IOException {
    assertThat(read("a 5\" nail,b")).containsExactly(new Row(1, List.of("a 5\" nail", "b"), false));
  }

  @Test
  void a_row_whose_marks_do_not_pair_up_is_broken_and_the_next_is_whole() throws IOException {
    assertThat(read("\"he said \"no\" to me\",x\nnext,y"))
        .containsExactly(
            new Row(1, List.of("he said no\" to me\"", "x"), true),
            new Row(2, List.of("next", "y"), false));
  }

  @Test
  void a_mark_that_is_never_closed_is_told_with_its_line() {
    assertThatExceptionOfType(FileRefused.class)
        .isThrownBy(() -> read("a,b\nc,d\ne,\"f\ng,h\n"))
        .satisfies(
            no -> {
              assertThat(no.key()).isEqualTo("imports.file.quotes");
              assertThat(no.about()).containsExactly(3);
            });
  }

  @Test
  void a_cell_of_a_megabyte_is_read_and_one_of_many_is_not() throws IOException {
    assertThat(read("\"" + "x".repeat(1_000_000) + "\"").getFirst().cells().getFirst())
        .hasSize(1_000_000);
    assertThatExceptionOfType(FileRefused.class).isThrownBy(() -> read("x".repeat(3_000_000)));
  }

  @Test
  void blank_lines_are_no_rows() throws IOException {
    assertThat(read("\n\r\n , ,\n\"\"\n")).isEmpty();
  }

  private static List<Row> read(String text) throws IOException {
    CsvReader reader = new CsvReader(new StringReader(text), ',');
    List<Row> rows = new ArrayList<>();
    for (Row row = reader.read(); row != null; row = reader.read()) rows.add(row);
    return rows;
  }
}
