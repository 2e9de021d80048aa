package org.alongside.sortition.verifier;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.alongside.sortition.Commitment;
import org.alongside.sortition.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * Checks a folder of select and draw: the seal, the roster and rules in it, every ticket,
 * everybody’s chance, that chances are as equal as the rules allow, and, given the randomness, the
 * panel drawn. In exact fractions, without a solver; numbers of the CSV files, which are rounded,
 * may be off by 1e-9.
 */
public final class Verifier {
  private final Published published;
  private final Report report = new Report();

  private Verifier(Path folder) {
    published = new Published(folder);
  }

  /**
   * @param folder with commitment.txt, commitment.json, certificate.json, probabilities.csv,
   *     panels.csv, tickets.csv, and draw.json if it was drawn
   * @param randomness what the draw was made with, if it is to be checked
   */
  public static Report check(Path folder, byte @Nullable [] randomness) {
    var verifier = new Verifier(folder);
    verifier.check(randomness);
    return verifier.report;
  }

  /**
   * Checks a list that was published with the answers in envelopes, as the proof page of a lottery
   * offers it.
   *
   * @param text of the file, LF only
   * @param seal its published SHA-256, if it is to be compared
   * @param randomness what the draw was made with, if there was one
   */
  public static Report checkList(String text, @Nullable String seal, byte @Nullable [] randomness) {
    return Enveloped.check(text, seal, randomness);
  }

  private void check(byte @Nullable [] randomness) {
    report.check("seal", this::seal);
    Sealed sealed;
    try {
      sealed = Sealed.read(published.text("commitment.txt"));
    } catch (Broken broken) {
      report.broken("roster", broken);
      return;
    }
    var order = new Order(sealed);
    var chances = new Chances(published, sealed, order);
    report.check("roster", () -> roster(order));
    report.check("tickets", () -> tickets(sealed, order));
    report.check("panels", chances::panels);
    report.check("moves", chances::moves);
    fairness(order);
    if (randomness != null || published.has("draw.json"))
      report.check("draw", () -> new Drawing(published, sealed).keep(randomness));
  }

  private String seal() {
    var seal = Commitment.of(published.text("commitment.txt")).sha256();
    var said = published.word("commitment.json", "sha256");
    if (!seal.equals(said))
      throw new Broken("commitment.txt has the hash %s, and commitment.json says %s", seal, said);
    return seal;
  }

  private String roster(Order order) {
    var chances = published.chances();
    for (var id : chances.keySet())
      if (!order.people().contains(id))
        throw new Broken("probabilities.csv has %s, who is not on the roster", id);
    for (var id : new TreeSet<>(order.people()))
      if (!chances.containsKey(id))
        throw new Broken("%s is on the roster, and not in probabilities.csv", id);
    for (var one : Map.of("people", order.people().size(), "seats", order.seats()).entrySet())
      if (!published.word("commitment.json", one.getKey()).equals(one.getValue().toString()))
        throw new Broken(
            "commitment.json says %s %s, and it is %d",
            published.word("commitment.json", one.getKey()), one.getKey(), one.getValue());
    return "%d people, %d seats, %d rules"
        .formatted(chances.size(), order.seats(), order.rows().size());
  }

  private String tickets(Sealed sealed, Order order) {
    var tickets = sealed.tickets();
    for (int t = 0; t < tickets.size(); t++) order.keep("ticket " + (t + 1), tickets.get(t));
    var listed = published.tickets();
    if (listed.size() != tickets.size())
      throw new Broken(
          "tickets.csv has %d tickets, and %d were sealed", listed.size(), tickets.size());
    for (int t = 0; t < tickets.size(); t++)
      if (!listed.get(t).equals(tickets.get(t)))
        throw new Broken("tickets.csv: ticket %d isn’t the one that was sealed", t + 1);
    if (!published.word("commitment.json", "tickets").equals(String.valueOf(tickets.size())))
      throw new Broken(
          "commitment.json says %s tickets, and %d were sealed",
          published.word("commitment.json", "tickets"), tickets.size());
    return "%d, each keeps every rule".formatted(tickets.size());
  }

  private void fairness(Order order) {
    report.check("certificate", () -> certificate(order));
    report.check(
        "fairness",
        () -> {
          var certificate = published.certificate();
          var optimality = new Optimality(order, certificate);
          optimality.chances();
          int believed = optimality.rounds();
          if (believed > 0)
            report.unchecked(
                "fairness",
                believed + " bounds rest on the solver’s word: too many panels to try them all");
          return "%d rounds prove that chances are as equal as the rules allow; the gap is %s"
              .formatted(certificate.proof().rounds().size(), optimality.gap().toDouble());
        });
  }

  private String certificate(Order order) {
    var certificate = published.certificate();
    if (certificate.seats() != order.seats())
      throw new Broken(
          "the certificate is about %d seats, not %d", certificate.seats(), order.seats());
    if (certificate.people() != order.people().size())
      throw new Broken(
          "the certificate is about %d people, not %d",
          certificate.people(), order.people().size());
    if (certificate.types() != certificate.proof().types().size())
      throw new Broken("the certificate miscounts its types");
    var exact = new Optimality(order, certificate).chances();
    published
        .chances()
        .forEach(
            (id, chance) ->
                near(
                    chance,
                    Objects.requireNonNull(exact.get(id), id),
                    "probabilities.csv gives " + id + " the chance",
                    "the certificate gives"));
    new Levels(certificate).keep(exact);
    return "%d types, %d levels".formatted(certificate.types(), certificate.levels().size());
  }

  static void near(Fraction said, Fraction found, String says, String others) {
    var off = said.minus(found);
    if ((off.signum() < 0 ? off.negate() : off).compareTo(Optimality.NEARLY) > 0)
      throw new Broken(says + " " + said.toDouble() + ", and " + others + " " + found.toDouble());
  }
}
