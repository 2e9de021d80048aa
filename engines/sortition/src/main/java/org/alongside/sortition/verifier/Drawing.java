package org.alongside.sortition.verifier;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.alongside.sortition.BadInput;
import org.alongside.sortition.Commitment;
import org.alongside.sortition.Draw;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** That the randomness leads to the ticket and the people that draw.json names. */
record Drawing(Published published, Sealed sealed) {

  String keep(byte @Nullable [] given) {
    try {
      return replayed(given);
    } catch (BadInput wrong) {
      throw new Broken("draw.json: %s", wrong.getMessage());
    }
  }

  private String replayed(byte @Nullable [] given) {
    var commitment = Commitment.of(published.text("commitment.txt")).sha256();
    var randomness =
        given == null ? Draw.randomness(published.word("draw.json", "randomness")) : given;
    int ticket = Draw.ticket(commitment, randomness, sealed.tickets().size());
    var panel = sealed.tickets().get(ticket - 1);
    if (published.has("draw.json")) drawn(commitment, randomness, ticket, panel);
    return "ticket %d of %d: %s"
        .formatted(ticket, sealed.tickets().size(), String.join(" ", panel));
  }

  private void drawn(String commitment, byte[] randomness, int ticket, List<String> panel) {
    var said =
        Map.of(
            "commitment",
            commitment,
            "randomness",
            HexFormat.of().formatHex(randomness),
            "ticket",
            String.valueOf(ticket));
    said.forEach(
        (name, value) -> {
          if (!published.word("draw.json", name).equals(value))
            throw new Broken(
                "draw.json says %s %s, and it is %s",
                name, published.word("draw.json", name), value);
        });
    var names =
        published.json("draw.json").get("panel").valueStream().map(JsonNode::asString).toList();
    if (!names.equals(panel))
      throw new Broken("draw.json names other people than ticket %d", ticket);
  }
}
