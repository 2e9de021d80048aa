package org.alongside.sortition.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SortitionTest {

  private static final String QUOTAS = "feature,value,min,max\nage,young,1,1\nage,old,1,1\n";
  private static final String PEOPLE = "id,age\na,young\nb,old\nc, OLD \n";

  @TempDir Path folder;
  private final StringWriter said = new StringWriter();
  private final StringWriter complained = new StringWriter();

  private int select(String quotas, String people, String... more) throws IOException {
    Path quotasFile = Files.writeString(folder.resolve("quotas.csv"), quotas);
    Path peopleFile = Files.writeString(folder.resolve("people.csv"), people);
    List<String> args = new ArrayList<>(List.of("select", "--quotas", quotasFile.toString()));
    args.addAll(List.of("--people", peopleFile.toString(), "--out", out().toString()));
    if (!List.of(more).contains("--seats")) args.addAll(List.of("--seats", "2"));
    args.addAll(List.of(more));
    return run(args.toArray(String[]::new));
  }

  private int run(String... args) {
    return Sortition.run(new PrintWriter(said, true), new PrintWriter(complained, true), args);
  }

  private Path out() {
    return folder.resolve("out");
  }

  @Test
  void a_lottery_is_written_verified_and_drawn() throws IOException {
    assertThat(select(QUOTAS, PEOPLE)).isZero();

    try (Stream<Path> files = Files.list(out())) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "probabilities.csv",
              "panels.csv",
              "tickets.csv",
              "certificate.json",
              "commitment.json",
              "commitment.txt");
    }
    assertThat(out().resolve("probabilities.csv"))
        .hasContent("id,probability\na,1.0\nb,0.5\nc,0.5");
    assertThat(run("verify", out().toString())).isZero();
    assertThat(run("draw", out().toString(), "--randomness", "c0ffee")).isZero();
    assertThat(run("verify", out().toString(), "--randomness", "c0ffee")).isZero();
    assertThat(run("verify", out().toString(), "--randomness", "beef")).isEqualTo(1);
  }

  @Test
  void a_byte_order_mark_and_the_other_names_of_columns_are_understood() throws IOException {
    assertThat(
            select(
                "\uFEFFCategory,Feature,Min,Max\nage,young,1,1\nage,old,1,1\n", "\uFEFF" + PEOPLE))
        .isZero();
  }

  @Test
  void without_an_id_column_people_are_numbered_by_row() throws IOException {
    assertThat(select(QUOTAS, "age\nyoung\nold\n")).isZero();

    assertThat(said.toString()).contains("numbered by their row");
    assertThat(out().resolve("probabilities.csv")).hasContent("id,probability\n1,1.0\n2,1.0");
  }

  @Test
  void who_shares_an_address_is_not_chosen_together() throws IOException {
    String people = "id,age,street,number\na,young,Mill,1\nb,old,Mill,1\nc,old,Mill,2\nd,old,,\n";

    assertThat(select(QUOTAS, people, "--household", "street,number")).isZero();

    assertThat(out().resolve("probabilities.csv"))
        .hasContent("id,probability\na,1.0\nb,0.0\nc,0.5\nd,0.5");
    assertThat(said.toString()).contains("On no panel at all: b");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          quotas.csv has no column min       | feature,value,max;age,old,2                       | id,age;a,old;b,old
          row 2: min 3 is more than max 2    | feature,value,min,max;age,old,3,2                 | id,age;a,old;b,old
          row 2: min “x” is not a whole      | feature,value,min,max;age,old,x,2                 | id,age;a,old;b,old
          people.csv has no column age       | feature,value,min,max;age,old,2,2                 | id,place;a,old;b,old
          row 3: the id is empty             | feature,value,min,max;age,old,2,2                 | id,age;a,old;,old
          row 3: the id a is there twice     | feature,value,min,max;age,old,2,2                 | id,age;a,old;a,old
          row 3: age “odd” has no quota      | feature,value,min,max;age,old,2,2                 | id,age;a,old;b,odd
          maxes sum to 1                     | feature,value,min,max;age,old,0,1                 | id,age;a,old;b,old
          mins sum to 3                      | feature,value,min,max;age,old,3,3                 | id,age;a,old;b,old
          there are no people                | feature,value,min,max;age,old,2,2                 | id,age
          two quotas for age Old             | feature,value,min,max;age,old,2,2;age,Old,0,2     | id,age;a,old;b,old
          the column Age is there twice      | feature,value,min,max;age,old,2,2                 | id,age,Age;a,old,old
          young                              | feature,value,min,max;age,old,0,2;age,young,1,1   | id,age;a,old;b,old
          """)
  void bad_input_is_one_line_that_says_what_and_where_and_nothing_is_written(
      String complaint, String quotas, String people) throws IOException {
    int code = select(quotas.replace(';', '\n'), people.replace(';', '\n'));

    assertThat(code).isEqualTo(2);
    assertThat(complained.toString().strip()).contains(complaint).doesNotContain("\n");
    assertThat(out()).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource({"--tickets,0", "--seats,0", "--seats,many", "--id-column,nhs", "--household,street"})
  void a_senseless_option_is_refused(String option, String value) throws IOException {
    assertThat(select(QUOTAS, PEOPLE, option, value)).isEqualTo(2);
    assertThat(complained.toString().strip()).isNotEmpty().doesNotContain("\n");
    assertThat(out()).doesNotExist();
  }

  @Test
  void a_file_that_is_missing_or_not_utf_8_is_refused() throws IOException {
    assertThat(
            run(
                "select",
                "--quotas",
                "none.csv",
                "--people",
                "none.csv",
                "--seats",
                "2",
                "--out",
                out().toString()))
        .isEqualTo(2);
    assertThat(complained.toString()).contains("none.csv");

    Path latin = Files.write(folder.resolve("latin.csv"), new byte[] {'i', 'd', '\n', (byte) 0xE9});
    assertThat(
            run(
                "select",
                "--quotas",
                latin.toString(),
                "--people",
                latin.toString(),
                "--seats",
                "2",
                "--out",
                out().toString()))
        .isEqualTo(2);
    assertThat(complained.toString()).contains("latin.csv is not UTF-8");
  }
}
