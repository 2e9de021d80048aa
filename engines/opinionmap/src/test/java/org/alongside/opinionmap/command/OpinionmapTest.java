package org.alongside.opinionmap.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpinionmapTest {

  private static final String STATEMENTS =
      """
      timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body
      1,Mon,0,7,0,0,1,Keep the ward
      2,Mon,1,7,0,0,0,"Ask us first,
      not last"
      3,Mon,2,7,0,0,-1,Buy my book
      """;

  @TempDir private Path folder = Path.of("");
  private final StringWriter said = new StringWriter();

  @BeforeEach
  void statements() throws IOException {
    file("comments.csv", STATEMENTS);
  }

  @Test
  void three_people_have_a_map() throws IOException {
    file("votes.csv", "pid,tid,vote\na,0,1\nb,0,-1\nc,1,0\na,2,1\n");

    assertThat(map()).as(said.toString()).isZero();

    assertThat(said.toString()).contains("3 people, 3 statements, 4 votes: 2 groups");
    assertThat(Files.list(folder.resolve("out")).map(Path::getFileName).map(Path::toString))
        .containsExactlyInAnyOrder("map.json", "participants.csv", "statements.csv");
    assertThat(Files.readString(folder.resolve("out/statements.csv"))).contains("\n2,1,0.0,0.0,");
  }

  @Test
  void the_public_export_is_read_too_and_the_last_vote_wins() throws IOException {
    file("votes.csv", "pid,tid,vote\na,0,1\nb,0,-1\na,1,0\n");
    assertThat(map()).isZero();
    String map = Files.readString(folder.resolve("out/map.json"));
    file(
        "votes.csv",
        "\uFEFFtimestamp,datetime,comment-id,voter-id,vote\r\n"
            + "9,Mon,0,a,-1\r\n"
            + "8,Mon,0,b,-1\r\n"
            + "7,,0,a,1\r\n\r\n"
            + "1,,1,a,0\r\n");

    assertThat(map()).as(said.toString()).isZero();

    assertThat(Files.readString(folder.resolve("out/map.json"))).isEqualTo(map);
  }

  @Test
  void every_bad_row_is_said_and_nothing_is_written() throws IOException {
    file(
        "votes.csv",
        "pid,tid,vote\na,0,1\na,9,1\n\na,0,2\n,0,1\n%s,0,1\na,0\na,0,yes\n"
            .formatted("x".repeat(101)));

    assertThat(map()).isEqualTo(2);

    assertThat(said.toString().lines())
        .containsExactly(
            "votes.csv, line 3: there is no statement “9”",
            "votes.csv, line 5: a vote is -1, 0 or 1, not “2”",
            "votes.csv, line 6: pid is empty",
            "votes.csv, line 7: pid is longer than 100 characters",
            "votes.csv, line 8: 2 values for 3 columns",
            "votes.csv, line 9: a vote is -1, 0 or 1, not “yes”");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void a_row_is_named_by_its_first_line() throws IOException {
    file("votes.csv", "pid,tid,vote\n");
    file("comments.csv", STATEMENTS + "4,Mon,0,7,0,0,1,again\n5,Mon,5,7,0,0,x,\"a\nb\"");

    assertThat(map()).isEqualTo(2);

    assertThat(said.toString().lines())
        .containsExactly(
            "comments.csv, line 6: the statement 0 is there twice",
            "comments.csv, line 7: moderated is -1, 0 or 1, not “x”");
  }

  @Test
  void a_file_that_is_no_such_file_is_refused_in_one_line() throws IOException {
    file("votes.csv", "");
    refused("votes.csv is empty");
    file("votes.csv", "who,what\n");
    refused("votes.csv has no columns pid,tid,vote");
    Files.write(
        folder.resolve("votes.csv"),
        "pid,tid,vote\n\u00e9,0,1".getBytes(StandardCharsets.ISO_8859_1));
    refused("votes.csv is not UTF-8");
    file("votes.csv", "pid,tid,vote\n\"a,0,1\n");
    assertThat(map()).isEqualTo(2);
    assertThat(said.toString()).startsWith("votes.csv is not CSV");
    Files.delete(folder.resolve("votes.csv"));
    refused("There is no file " + folder.resolve("votes.csv"));
  }

  @Test
  void nobody_has_an_empty_map_and_everybody_who_agrees_is_in_one_place() throws IOException {
    file("votes.csv", "pid,tid,vote\n");
    assertThat(map()).as(said.toString()).isZero();
    StringBuilder all = new StringBuilder("pid,tid,vote\n");
    for (int p = 0; p < 30; p++) all.append("p%d,0,1%np%d,1,1%n".formatted(p, p));
    file("votes.csv", all.toString());

    assertThat(map()).as(said.toString()).isZero();

    assertThat(said.toString()).contains("30 people, 2 statements, 60 votes: 1 groups");
  }

  private void refused(String why) {
    assertThat(map()).isEqualTo(2);
    assertThat(said.toString().strip()).isEqualTo(why);
  }

  private int map() {
    said.getBuffer().setLength(0);
    PrintWriter words = new PrintWriter(said, true);
    return Opinionmap.run(
        words,
        words,
        "map",
        "--mode=polis",
        "--votes=" + folder.resolve("votes.csv"),
        "--statements=" + folder.resolve("comments.csv"),
        "--out=" + folder.resolve("out"));
  }

  private void file(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
