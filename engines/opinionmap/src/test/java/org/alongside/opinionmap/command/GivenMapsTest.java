package org.alongside.opinionmap.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Mode polis against the results of the known pipeline on nine conversations. */
class GivenMapsTest {

  private static final Path BESIDE = Path.of("../../../shared/data/opinion-map");

  @TempDir private Path out = Path.of("");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "15-per-hour-seattle",
        "bg2050-volunteers",
        "brexit-consensus",
        "london.youth.policing",
        "scoop-hivemind.affordable-housing",
        "scoop-hivemind.freshwater",
        "scoop-hivemind.taxes",
        "scoop-hivemind.ubi",
        "vtaiwan.uberx"
      })
  void mode_polis_gives_what_the_known_pipeline_gives(String name) throws IOException {
    Path given = BESIDE.resolve(name);
    Assumptions.assumeTrue(
        Files.exists(given), () -> "The data of " + name + " are not there: not tested");
    Drawn expected = Drawn.read(given, "expected.json");

    Drawn drawn = Drawn.of(given, out);

    groups(drawn.map(), expected.map());
    people(drawn, expected);
    statements(drawn, expected);
    JsonNode groups = drawn.map().path("groups");
    for (int g = 0; g < groups.size(); g++)
      claims(
          groups.path(g).path("representative"),
          expected.map().path("representative").path(String.valueOf(g)),
          true);
    for (String side : List.of("agree", "disagree"))
      claims(
          drawn.map().path("consensus").path(side),
          expected.map().path("consensus").path(side),
          false);
    for (JsonNode one : expected.map().path("gac_top20"))
      close(
          drawn.map().path("groupInformedConsensus").path(one.path("tid").asString()).path("agree"),
          one.path("gac"),
          1e-9);
  }

  private static void groups(JsonNode drawn, JsonNode expected) {
    assertThat(drawn.path("people")).isEqualTo(expected.path("participants"));
    assertThat(drawn.path("statements")).isEqualTo(expected.path("statements"));
    assertThat(drawn.path("k")).isEqualTo(expected.path("k"));
    for (int g = 0; g < drawn.path("k").asInt(); g++) {
      JsonNode group = drawn.path("groups").path(g);
      assertThat(group.path("size")).isEqualTo(expected.path("group_sizes").path(g));
      JsonNode centre = expected.path("group_centers").path(g);
      close(group.path("centre").path("x"), centre.path(0), 1e-5);
      close(group.path("centre").path("y"), centre.path(1), 1e-5);
    }
    assertThat(drawn.path("silhouettes").propertyNames())
        .isEqualTo(expected.path("silhouette").propertyNames());
    for (String k : drawn.path("silhouettes").propertyNames())
      close(drawn.path("silhouettes").path(k), expected.path("silhouette").path(k), 1e-6);
  }

  private static void people(Drawn drawn, Drawn expected) {
    assertThat(drawn.people().keySet()).isEqualTo(expected.people().keySet());
    for (CSVRecord one : expected.people().values()) {
      CSVRecord same = Objects.requireNonNull(drawn.people().get(one.get("pid")));
      assertThat(same.get("group")).isEqualTo(one.get("group"));
      for (String axis : List.of("x", "y")) close(same, one, axis, 1e-5);
    }
  }

  private static void statements(Drawn drawn, Drawn expected) {
    assertThat(new ArrayList<>(drawn.statements().keySet()))
        .isEqualTo(new ArrayList<>(expected.statements().keySet()));
    for (CSVRecord one : expected.statements().values()) {
      CSVRecord same = Objects.requireNonNull(drawn.statements().get(one.get("tid")));
      assertThat(same.toMap().keySet()).isEqualTo(one.toMap().keySet());
      for (String column : one.toMap().keySet())
        if (column.matches("g\\d_.|moderated"))
          assertThat(same.get(column)).isEqualTo(one.get(column));
        else if (!column.equals("tid"))
          close(same, one, column, column.matches("gac.*|mean") ? 1e-9 : 1e-5);
    }
  }

  private static void claims(JsonNode drawn, JsonNode expected, boolean representative) {
    assertThat(drawn.size()).isEqualTo(expected.size());
    for (int at = 0; at < drawn.size(); at++) {
      JsonNode claim = drawn.path(at);
      JsonNode same = expected.path(at);
      assertThat(claim.path("statement").asString()).isEqualTo(same.path("tid").asString());
      close(claim.path("votes"), same.path("n_success"), 0);
      close(claim.path("seen"), same.path("n_trials"), 0);
      close(claim.path("share"), same.path("p_success"), 1e-9);
      close(claim.path("z"), same.path("p_test"), 1e-9);
      if (!representative) continue;
      assertThat(claim.path("side")).isEqualTo(same.path("dir"));
      assertThat(claim.path("best").asBoolean())
          .isEqualTo(same.path("best_agree").asBoolean(false));
      close(claim.path("ratio"), same.path("repness"), 1e-9);
      close(claim.path("ratioZ"), same.path("repness_test"), 1e-9);
    }
  }

  private static void close(JsonNode drawn, JsonNode expected, double by) {
    assertThat(drawn.asDouble()).isCloseTo(expected.asDouble(), within(by));
  }

  private static void close(CSVRecord drawn, CSVRecord expected, String column, double by) {
    double value = Double.parseDouble(expected.get(column));
    assertThat(Double.parseDouble(drawn.get(column)))
        .as("%s of %s", column, expected.get(0))
        .isCloseTo(value, within(by * Math.max(1, Math.abs(value))));
  }
}
