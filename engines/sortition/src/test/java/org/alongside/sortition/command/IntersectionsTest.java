package org.alongside.sortition.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Seats for people who have two values at once, from a file to the verifier. */
class IntersectionsTest {
  private static final String QUOTAS = "feature,value,min,max\nage,young,1,2\nage,old,1,2\n";
  private static final String PEOPLE =
      "id,age,area\na,young,north\nb,old,north\nc,Old,South\nd,old,south\ne,young,south\n";

  @TempDir Path folder;
  private final StringWriter said = new StringWriter();
  private final StringWriter complained = new StringWriter();

  @Test
  void they_are_kept_sealed_and_verified() throws IOException {
    assertThat(
            select("feature1,value1,feature2,value2,min,max\nAge, OLD ,area,south,0,0\n", PEOPLE))
        .isZero();

    assertThat(folder.resolve("out/probabilities.csv"))
        .hasContent("id,probability\na,0.5\nb,1.0\nc,0.0\nd,0.0\ne,0.5");
    assertThat(folder.resolve("out/commitment.txt"))
        .content()
        .contains("\nintersection 0 0 age old area south\n")
        .contains("\nfeatures age area\n");
    assertThat(verify()).isZero();
    assertThat(said.toString()).contains("5 people, 2 seats, 3 rules");
  }

  @Test
  void one_that_was_changed_after_the_seal_is_found() throws IOException {
    select("feature1,value1,feature2,value2,min,max\nage,old,area,south,0,0\n", PEOPLE);
    Path text = folder.resolve("out/commitment.txt");
    Files.writeString(text, Files.readString(text).replace("intersection 0 0", "intersection 1 1"));

    assertThat(verify()).isEqualTo(1);
    assertThat(said.toString())
        .contains("commitment.txt has the hash")
        .contains("has 0 of age old and area south, and the quota is 1 to 1");
  }

  @Test
  void one_that_can_not_be_met_is_explained_in_one_line() throws IOException {
    int code =
        select("feature1,value1,feature2,value2,min,max\nage,young,area,north,2,2\n", PEOPLE);

    assertThat(code).isEqualTo(2);
    assertThat(complained.toString().strip())
        .isEqualTo(
            "Only 1 of the 5 people who applied has age young and area north, and 2 seats are set"
                + " aside for them. Set aside 1, or ask more people.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          groups.csv has no column value2           | feature1,value1,feature2,min,max;age,old,area,0,1
          groups.csv has no column max              | feature1,value1,feature2,value2,min;age,old,area,south,0
          groups.csv has no column value3           | feature1,value1,feature2,value2,feature3,min,max;age,old,area,south,x,0,1
          row 2: min 3 is more than max 2           | feature1,value1,feature2,value2,min,max;age,old,area,south,3,2
          row 2: min -1 is below 0                  | feature1,value1,feature2,value2,min,max;age,old,area,south,-1,2
          row 2: max “” is not a whole number       | feature1,value1,feature2,value2,min,max;age,old,area,south,1,
          row 2: age “odd” has no quota             | feature1,value1,feature2,value2,min,max;age,odd,area,south,0,1
          row 3: these values are there twice       | feature1,value1,feature2,value2,min,max;age,old,area,south,0,1;area,South,age,old,1,1
          row 2: the feature Age is named twice     | feature1,value1,feature2,value2,min,max;age,old,Age,young,0,1
          row 2: feature2 and value2 belong         | feature1,value1,feature2,value2,min,max;age,old,area,,0,1
          row 2: an intersection names two          | feature1,value1,feature2,value2,min,max;age,old,,,0,1
          there are no intersections                | feature1,value1,feature2,value2,min,max
          people.csv has no column town             | feature1,value1,feature2,value2,min,max;age,old,town,south,0,1
          """)
  void bad_input_is_one_line_that_says_what_and_where(String complaint, String groups)
      throws IOException {
    assertThat(select(groups.replace(';', '\n'), PEOPLE)).isEqualTo(2);
    assertThat(complained.toString().strip()).contains(complaint).doesNotContain("\n");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void letters_in_two_signs_are_read_as_one_and_that_is_said() throws IOException {
    String apart = Normalizer.normalize("Zoë", Normalizer.Form.NFD);

    assertThat(
            select(
                "feature1,value1,feature2,value2,min,max\nage,old,area,south,0,1\n",
                PEOPLE + apart + ",old,south\n"))
        .isZero();
    assertThat(said.toString()).contains("not in Unicode’s form NFC");
    assertThat(verify()).isZero();
    assertThat(
            select(
                "feature1,value1,feature2,value2,min,max\nage,old,area,south,0,1\n",
                PEOPLE + apart + ",old,south\nZoë,old,south\n"))
        .isEqualTo(2);
    assertThat(complained.toString()).contains("row 8: the id Zoë is there twice");
  }

  private int select(String groups, String people) throws IOException {
    return run(
        "select",
        "--quotas",
        file("quotas.csv", QUOTAS),
        "--intersections",
        file("groups.csv", groups),
        "--people",
        file("people.csv", people),
        "--seats",
        "2",
        "--out",
        folder.resolve("out").toString());
  }

  private int verify() {
    return run("verify", folder.resolve("out").toString());
  }

  private int run(String... args) {
    return Sortition.run(new PrintWriter(said, true), new PrintWriter(complained, true), args);
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }
}
