package org.alongside.opinionmap.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.alongside.opinionmap.Ballots;
import org.alongside.opinionmap.Mapped;
import org.alongside.opinionmap.OpinionMap;
import org.alongside.opinionmap.OpinionMap.Claim;
import org.alongside.opinionmap.Tally;
import org.alongside.opinionmap.files.MapFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AlongsideTest {

  @TempDir private Path folder = Path.of("");

  @Test
  void any_order_of_votes_gives_the_same_bytes() throws IOException {
    Town town = Town.ofTwoMinds(1);
    String files = files(town.ballots());

    for (int seed = 0; seed < 10; seed++)
      assertThat(files(town.ballotsInOrder(seed))).isEqualTo(files);
  }

  @Test
  void what_a_group_holds_it_holds_more_than_others_and_an_interval_says_how_surely() {
    OpinionMap map = Alongside.map(Town.ofTwoMinds(1).ballots()).map();

    assertThat(map.k()).isEqualTo(2);
    for (OpinionMap.Group group : map.groups()) {
      assertThat(group.representative()).isNotEmpty().hasSizeLessThanOrEqualTo(5);
      for (Claim claim : group.representative()) {
        assertThat(claim.z()).isPositive();
        assertThat(claim.ratioZ()).isPositive();
        assertThat(claim.interval()).isNotNull();
      }
    }
  }

  @Test
  void one_group_holds_nothing_against_others_and_everything_in_common() {
    Mapped mapped = Alongside.map(Town.ofOneMind(1).ballots());

    OpinionMap map = mapped.map();
    assertThat(map.k()).isEqualTo(1);
    assertThat(map.groups().getFirst().representative()).isEmpty();
    assertThat(map.consensus().agree()).isNotEmpty();
    assertThat(map.logLosses().keySet()).containsExactly(1, 2, 3, 4, 5);
    assertThat(map.bridging()).hasSize(mapped.statements().size());
  }

  @Test
  void what_all_share_even_the_least_willing_group_shares() {
    OpinionMap map = Alongside.map(Town.ofTwoMinds(1).ballots()).map();

    for (Claim claim : map.consensus().agree())
      assertThat(map.bridging())
          .filteredOn(bridge -> bridge.statement().equals(claim.statement()))
          .singleElement()
          .satisfies(bridge -> assertThat(bridge.least()).isGreaterThan(0.5));
    assertThat(map.bridging()).isSortedAccordingTo((a, b) -> Double.compare(b.least(), a.least()));
  }

  @Test
  void groups_made_by_lot_hold_nothing_of_their_own() {
    int found = 0;
    for (int seed = 0; seed < 20; seed++) {
      Ballots ballots = Town.ofTwoMinds(seed).ballots();
      Random random = new Random(seed);
      int[] groups = random.ints(ballots.people(), 0, 3).toArray();
      Findings findings = new Findings(ballots, Tally.of(ballots, groups, 3));
      for (int group = 0; group < 3; group++) found += findings.representative(group).size();
    }
    assertThat(found).isLessThanOrEqualTo(2);
  }

  @Test
  void nobody_has_a_map_and_so_has_a_conversation_with_everything_taken_out() {
    assertThat(Alongside.map(Ballots.builder().ordered()).map().k()).isEqualTo(1);
    Ballots out = Ballots.builder().vote("a", "x", 1).vote("b", "x", -1).out("x").ordered();

    Mapped mapped = Alongside.map(out);

    assertThat(mapped.people()).allSatisfy(place -> assertThat(place.x()).isZero());
    assertThat(mapped.map().bridging()).isEmpty();
  }

  private String files(Ballots ballots) throws IOException {
    MapFolder.write(Alongside.map(ballots), folder);
    StringBuilder all = new StringBuilder();
    for (String file : new String[] {"map.json", "participants.csv", "statements.csv"})
      all.append(Files.readString(folder.resolve(file)));
    return all.toString();
  }
}
