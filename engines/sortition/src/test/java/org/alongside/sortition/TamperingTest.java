package org.alongside.sortition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.alongside.sortition.verifier.Finding;
import org.alongside.sortition.verifier.Verifier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever is changed in the files of a lottery, the verifier says what and where. “Sealed again”
 * means: and the hash made to fit. Long, because each way to cheat has its own test.
 */
class TamperingTest {
  private static final byte[] DICE = {4, 2, 6, 1};

  @TempDir Path folder;

  @BeforeEach
  void a_lottery_is_sealed_and_drawn() throws IOException {
    var people = new ArrayList<Candidate>();
    for (int i = 0; i < 10; i++)
      people.add(
          new Candidate(
              "p" + i,
              Map.of("age", i < 3 ? "young" : "old", "area", i % 2 == 0 ? "north" : "south"),
              i > 7 ? "mill lane" : null));
    var pool = new Pool(people);
    var rules =
        new Rules(
            4,
            List.of(
                Quota.of("age", "young", 2, 2),
                Quota.of("age", "old", 2, 2),
                Quota.of("area", "north", 1, 2),
                Quota.of("area", "south", 2, 3)),
            List.of());
    Folder.of(pool, rules, new Enumerated(new TinyPools(pool, rules)).lottery(), 100).write(folder);
    Drawn.in(folder, DICE);
    assertThat(Verifier.check(folder, DICE).accepted()).isTrue();
  }

  @Test
  void a_persons_chance_changed() throws IOException {
    change("probabilities.csv", "p4,0.", "p4,0.0");
    refused("panels", "probabilities.csv gives p4 the chance 0.0");
  }

  @Test
  void a_panels_weight_changed() throws IOException {
    change("panels.csv", "\n1,0.", "\n1,0.0");
    refused("panels", "the probabilities sum to");
  }

  @Test
  void a_panel_that_breaks_a_quota() throws IOException {
    change("panels.csv", lines -> lines.replaceFirst("(?m)^(1,[^,]*,).*$", "$1p0,p1,p2,p3"));
    refused("panels", "panel 1 has 3 of age young, and the quota is 2 to 2");
  }

  @Test
  void a_panel_with_two_of_a_household() throws IOException {
    change("panels.csv", lines -> lines.replaceFirst("(?m)^(1,[^,]*,).*$", "$1p0,p1,p8,p9"));
    refused("panels", "panel 1 has p8 and p9 of one household");
  }

  @Test
  void somebody_added_to_the_roster() throws IOException {
    change("commitment.txt", "person p9 ", "person p90 old north\nperson p9 ");
    refused("seal", "commitment.txt has the hash");
    refused("roster", "written in the one way");
  }

  @Test
  void somebody_added_to_the_roster_and_sealed_again() throws IOException {
    change("commitment.txt", "household ", "person pp old north\nhousehold ");
    sealAgain();
    refused("roster", "pp is on the roster, and not in probabilities.csv");
    refused("fairness", "the certificate leaves out pp");
  }

  @Test
  void somebody_taken_off_the_roster_and_sealed_again() throws IOException {
    change("commitment.txt", "person p3 old south\n", "");
    sealAgain();
    refused("roster", "probabilities.csv has p3, who is not on the roster");
    refused("tickets", "names p3, who is not on the roster");
  }

  @Test
  void a_quota_changed_after_the_seal() throws IOException {
    change("commitment.txt", "quota age young 2 2", "quota age young 3 3");
    refused("seal", "commitment.txt has the hash");
    sealAgain();
    refused("tickets", "ticket 1 has 2 of age young, and the quota is 3 to 3");
  }

  @Test
  void a_quota_loosened_and_sealed_again() throws IOException {
    change("commitment.txt", "quota age young 2 2", "quota age young 0 2");
    change("commitment.txt", "quota age old 2 2", "quota age old 2 4");
    sealAgain();
    refused("fairness", "round ");
  }

  @Test
  void two_tickets_swapped() throws IOException {
    var lines = new ArrayList<>(Files.readAllLines(folder.resolve("tickets.csv")));
    var first = lines.get(1).substring(1);
    var last = lines.get(100).substring(3);
    lines.set(1, "1" + last);
    lines.set(100, "100" + first);
    Files.write(folder.resolve("tickets.csv"), lines);
    refused("tickets", "tickets.csv: ticket 1 isn’t the one that was sealed");
  }

  @Test
  void a_ticket_left_out() throws IOException {
    change("tickets.csv", lines -> lines.replaceFirst("(?m)^100,.*\n", ""));
    refused("tickets", "tickets.csv has 99 tickets, and 100 were sealed");
  }

  @Test
  void the_number_of_tickets_changed_and_sealed_again() throws IOException {
    change("commitment.txt", "tickets 100", "tickets 99");
    sealAgain();
    refused("roster", "says that there are 99 tickets and lists 100");
  }

  @Test
  void one_ticket_for_all_and_sealed_again() throws IOException {
    var first = Files.readAllLines(folder.resolve("tickets.csv")).get(1).substring(1);
    change("tickets.csv", lines -> lines.replaceAll("(?m)^(\\d+),.*$", "$1" + first));
    change(
        "commitment.txt",
        text -> text.replaceAll("(?m)^(t \\d+) .*$", "$1" + first.replace(',', ' ')));
    sealAgain();
    refused("moves", "has 100 tickets of 100 and the chance");
  }

  @Test
  void the_seal_changed() throws IOException {
    change("commitment.json", lines -> lines.replaceFirst("(\"sha256\" : \").", "$1x"));
    refused("seal", "commitment.json says x");
  }

  @Test
  void the_randomness_changed() throws IOException {
    change("draw.json", "04020601", "04020602");
    refused("draw", "draw.json says randomness 04020602, and it is 04020601");
    assertThat(Verifier.check(folder, null).accepted()).isFalse();
  }

  @Test
  void the_ticket_drawn_changed() throws IOException {
    change("draw.json", lines -> lines.replaceFirst("(\"ticket\" : )\\d+", "$1101"));
    refused("draw", "draw.json says ticket 101, and it is ");
  }

  @Test
  void somebody_else_put_on_the_panel_drawn() throws IOException {
    change("draw.json", lines -> lines.replaceFirst("\"p\\d\"", "\"q\""));
    refused("draw", "draw.json names other people than ticket");
  }

  @Test
  void a_weight_of_the_proof_changed() throws IOException {
    change(
        "certificate.json",
        lines -> lines.replaceFirst("(\"weights\" : \\{\\s+\"\\d+\" : \")", "$12"));
    refused("fairness", "round 1: ");
  }

  @Test
  void a_bound_of_the_proof_lowered() throws IOException {
    change("certificate.json", lines -> lines.replaceFirst("(\"value\" : \")[^\"]*", "$11/100"));
    refused("fairness", "round 1: some panel weighs more than the 1/100 claimed");
  }

  @Test
  void a_panel_of_the_proof_changed() throws IOException {
    change(
        "certificate.json",
        lines -> lines.replaceFirst("(\"mixture\" : \\[ \\{\\s+\"weight\" : \")[^\"]*", "$11/6"));
    refused("fairness", "the weights of the certificate sum to");
  }

  @Test
  void a_level_of_the_certificate_changed() throws IOException {
    change("certificate.json", lines -> lines.replaceFirst("(\"people\" : )7", "$18"));
    refused("certificate", "the certificate says that 8 people have the chance");
  }

  private void change(String file, String from, String to) throws IOException {
    change(file, text -> text.replaceFirst(Pattern.quote(from), to));
  }

  private void change(String file, UnaryOperator<String> change) throws IOException {
    var before = Files.readString(folder.resolve(file));
    var after = change.apply(before);
    assertThat(after).isNotEqualTo(before);
    Files.writeString(folder.resolve(file), after);
  }

  private void sealAgain() throws IOException {
    var seal = Commitment.of(Files.readString(folder.resolve("commitment.txt"))).sha256();
    change("commitment.json", text -> text.replaceFirst("[0-9a-f]{64}", seal));
    Files.delete(folder.resolve("draw.json"));
  }

  private void refused(String part, String says) {
    var report = Verifier.check(folder, Files.exists(folder.resolve("draw.json")) ? DICE : null);
    assertThat(report.accepted()).isFalse();
    assertThat(report.findings())
        .as(report.toString())
        .anySatisfy(
            one -> {
              assertThat(one.part()).isEqualTo(part);
              assertThat(one.outcome()).isEqualTo(Finding.Outcome.BROKEN);
              assertThat(one.says()).contains(says);
            });
    assertThat(report.toString()).doesNotContain("null");
  }
}
