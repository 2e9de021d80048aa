package org.alongside.sortition.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.alongside.sortition.Commitment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a stranger can check of a lottery whose answers are in envelopes. */
class PublishedListTest {

  private static final String HASH = "ab".repeat(32);
  private static final String LIST =
      """
      alongside-panel 1
      whole HASH
      method leximin
      seats 1
      tickets 3
      quota age old 0 1 0 -
      features age
      person amber HASH
      person birch HASH
      t 1 amber
      t 2 birch
      t 3 amber
      """
          .replace("HASH", HASH);

  @TempDir Path folder;
  private final StringWriter said = new StringWriter();

  private int verify(String list, String... more) throws IOException {
    var file = Files.writeString(folder.resolve("commitment.txt"), list);
    var args = new String[more.length + 2];
    args[0] = "verify";
    args[1] = file.toString();
    System.arraycopy(more, 0, args, 2, more.length);
    return Sortition.run(new PrintWriter(said, true), new PrintWriter(said, true), args);
  }

  @Test
  void a_stranger_checks_seal_tickets_and_draw_and_is_told_what_stays_hidden() throws IOException {
    var seal = Commitment.of(LIST).sha256();

    assertThat(verify(LIST, "--seal", seal, "--randomness", "c0ffee")).isZero();

    assertThat(said.toString())
        .contains("ok seal: " + seal)
        .contains("ok list: 2 people by their codes, 1 seats")
        .contains("ok tickets: 3, each of 1 people on the list")
        .contains("ok chances: the smallest is 1 tickets of 3, the largest 2")
        .contains("?? rules: answers are in envelopes")
        .containsPattern("ok draw: ticket [123] of 3: (amber|birch)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          t 2 birch     | t 2 cedar       | ticket 2 names cedar, who is not on the list
          t 2 birch     | t 2 birch amber | ticket 2 doesn’t name 1 people
          t 3 amber     | t 4 amber       | line 12 can’t be read
          tickets 3     | tickets 4       | 4 tickets were promised, and 3 are listed
          person birch  | person amber    | line 9 can’t be read
          panel 1       | panel 2         | line 1 should be “alongside-panel 1”
          seats 1       | seats one       | line 4 can’t be read
          method        | motto           | line 3 can’t be read
          """)
  void what_was_changed_is_named(String right, String wrong, String complaint) throws IOException {
    assertThat(verify(LIST.replace(right, wrong))).isEqualTo(1);
    assertThat(said.toString()).contains(complaint);
  }

  @Test
  void another_seal_than_the_published_one_is_named() throws IOException {
    assertThat(verify(LIST, "--seal", HASH)).isEqualTo(1);
    assertThat(said.toString()).contains("NO seal: the text has the hash");
  }

  @Test
  void a_number_that_is_no_number_is_bad_input() throws IOException {
    assertThat(verify(LIST, "--randomness", "dice")).isEqualTo(2);
  }
}
