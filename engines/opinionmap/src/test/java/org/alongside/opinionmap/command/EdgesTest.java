package org.alongside.opinionmap.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the command does with what is odd, too little or too much, in both modes. */
class EdgesTest {

  @TempDir private Path folder = Path.of("");
  private final StringWriter said = new StringWriter();
  private final StringBuilder votes = new StringBuilder("pid,tid,vote\n");

  @Test
  void help_says_what_there_is_and_ends_well() {
    assertThat(run()).isZero();
    assertThat(said.toString()).contains("map", "evaluate");
    assertThat(run("map", "--help")).isZero();
    assertThat(said.toString())
        .contains("--votes", "--statements", "--moderated-out", "--mode", "--out");
    assertThat(run("evaluate", "--help")).isZero();
    assertThat(said.toString()).contains("--hide", "--seed", "--rounds", "--deals", "--orders");
  }

  @Test
  void an_option_that_makes_no_sense_is_refused_in_one_line() throws IOException {
    votes.append("a,0,1\n");
    refused(map("best", 1), "best");
    refused(run("map", "--votes=v.csv"), "--statements");
    refused(run("draw"), "draw");
    Files.writeString(folder.resolve("out.txt"), "7\n");
    refused(
        map("polis", 1, "--moderated-out=" + folder.resolve("out.txt")),
        "out.txt, line 1: there is no statement “7”");
    refused(map("polis", 1, "--moderated-out=nowhere"), "There is no file nowhere");
  }

  @ParameterizedTest
  @ValueSource(strings = {"polis", "alongside"})
  void two_people_have_a_map(String mode) throws IOException {
    for (int s = 0; s < 8; s++) votes.append("a,%d,1%nb,%d,-1%n".formatted(s, s));

    assertThat(map(mode, 8)).as(said.toString()).isZero();

    assertThat(said.toString()).startsWith("2 people, 8 statements, 16 votes: ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"polis 1", "polis 0", "alongside 1", "alongside 0"})
  void where_all_agree_or_all_pass_there_is_one_group(String modeAndVote) throws IOException {
    String[] words = modeAndVote.split(" ");
    for (int p = 0; p < 30; p++)
      for (int s = 0; s < 8; s++) votes.append("p%d,%d,%s%n".formatted(p, s, words[1]));

    assertThat(map(words[0], 8)).as(said.toString()).isZero();

    assertThat(said.toString())
        .isEqualToIgnoringNewLines("30 people, 8 statements, 240 votes: 1 groups");
  }

  @ParameterizedTest
  @ValueSource(strings = {"polis", "alongside"})
  void votes_on_a_statement_that_was_taken_out_later_are_counted_and_move_nobody(String mode)
      throws IOException {
    for (int p = 0; p < 20; p++)
      for (int s = 0; s < 9; s++)
        votes.append("p%d,%d,%d%n".formatted(p, s, s == 8 ? p % 3 - 1 : p % 2 == s % 2 ? 1 : -1));
    Files.writeString(folder.resolve("out.txt"), "8\n");

    assertThat(map(mode, 9, "--moderated-out=" + folder.resolve("out.txt")))
        .as(said.toString())
        .isZero();

    assertThat(said.toString()).contains("20 people, 9 statements, 180 votes");
    assertThat(Files.readString(folder.resolve("out/statements.csv"))).contains("\n8,1,0.0,0.0,");
    assertThat(Files.readString(folder.resolve("out/map.json"))).doesNotContain("\"8\" :");
  }

  @Test
  void ten_thousand_statements_are_refused_in_a_sentence() throws IOException {
    for (int s = 0; s < 10_000; s++) votes.append("a,%d,1%n".formatted(s));

    refused(
        map("alongside", 10_000),
        "A map takes at most 6,000 statements, and there are 10,000; take some out, or split them");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void one_voter_with_five_thousand_votes_fits() throws IOException {
    for (int s = 0; s < 5_000; s++) votes.append("busy,%d,%d%n".formatted(s, s % 3 - 1));
    for (int p = 0; p < 20; p++)
      for (int s = 0; s < 10; s++) votes.append("p%d,%d,%d%n".formatted(p, s, (p + s) % 3 - 1));

    assertThat(map("alongside", 5_000)).as(said.toString()).isZero();

    assertThat(said.toString()).startsWith("21 people, 5000 statements, 5200 votes: ");
  }

  private void refused(int end, String why) {
    assertThat(end).isEqualTo(2);
    assertThat(said.toString().lines()).singleElement().asString().contains(why);
  }

  private int map(String mode, int statements, String... more) throws IOException {
    StringBuilder comments = new StringBuilder("comment-id,moderated,comment-body\n");
    for (int s = 0; s < statements; s++) comments.append("%d,1,words%n".formatted(s));
    Files.writeString(folder.resolve("comments.csv"), comments);
    Files.writeString(folder.resolve("votes.csv"), votes);
    List<String> args = new ArrayList<>(List.of("map", "--mode=" + mode));
    args.add("--votes=" + folder.resolve("votes.csv"));
    args.add("--statements=" + folder.resolve("comments.csv"));
    args.add("--out=" + folder.resolve("out"));
    args.addAll(List.of(more));
    return run(args.toArray(String[]::new));
  }

  private int run(String... args) {
    said.getBuffer().setLength(0);
    PrintWriter words = new PrintWriter(said, true);
    return Opinionmap.run(words, words, args);
  }
}
