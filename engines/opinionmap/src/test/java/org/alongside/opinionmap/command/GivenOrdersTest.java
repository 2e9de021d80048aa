package org.alongside.opinionmap.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.alongside.opinionmap.files.Conversation;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Mode alongside on the given conversations; {@code bin/bench opinionmap judged} shuffles all ten
 * times.
 */
class GivenOrdersTest {

  private static final Path BESIDE = Path.of("../../../shared/data/opinion-map");

  @ParameterizedTest
  @CsvSource({
    "15-per-hour-seattle, 10",
    "bg2050-volunteers, 1",
    "brexit-consensus, 2",
    "london.youth.policing, 10",
    "scoop-hivemind.affordable-housing, 1",
    "scoop-hivemind.freshwater, 10",
    "scoop-hivemind.taxes, 1",
    "scoop-hivemind.ubi, 2",
    "vtaiwan.uberx, 1"
  })
  void any_order_of_votes_gives_the_same_bytes(String name, int orders) throws IOException {
    Path given = BESIDE.resolve(name);
    Assumptions.assumeTrue(
        Files.exists(given), () -> "The data of " + name + " are not there: not tested");
    Conversation read =
        Conversation.read(
            given.resolve("canonical-votes.csv"),
            given.resolve("comments.csv"),
            given.resolve("mod-out.txt"));

    assertThat(new Orders(read.votes()).sameBytes(orders, 1)).isEqualTo(orders);
  }
}
