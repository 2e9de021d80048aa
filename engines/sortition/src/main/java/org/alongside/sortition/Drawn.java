package org.alongside.sortition;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** What a draw came to, as written to draw.json: the ticket, out of how many, and who is on it. */
public record Drawn(
    String commitment, String randomness, int ticket, int tickets, List<String> panel) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** Draws from what was sealed. */
  public static Drawn of(Commitment sealed, byte[] randomness) {
    var lines = sealed.text().lines().filter(line -> line.startsWith("t ")).toList();
    if (lines.isEmpty()) throw new BadInput("commitment.txt lists no tickets");
    int ticket = Draw.ticket(sealed.sha256(), randomness, lines.size());
    var panel =
        Arrays.stream(lines.get(ticket - 1).split(" "))
            .skip(2)
            .map(id -> URLDecoder.decode(id.replace("+", "%2B"), StandardCharsets.UTF_8))
            .toList();
    return new Drawn(
        sealed.sha256(), HexFormat.of().formatHex(randomness), ticket, lines.size(), panel);
  }

  /**
   * Draws from commitment.txt of the folder and writes draw.json. There is one draw for a
   * commitment: the same again says the same, another is refused.
   */
  public static Drawn in(Path folder, byte[] randomness) throws IOException {
    var text = folder.resolve("commitment.txt");
    if (!Files.isReadable(text)) throw new BadInput("There is no file " + text);
    var drawn = of(Commitment.of(Files.readString(text)), randomness);
    var file = folder.resolve("draw.json");
    if (Files.exists(file)) {
      if (drawn.equals(JSON.readValue(Files.readString(file), Drawn.class))) return drawn;
      throw new BadInput(
          file + " holds a draw with other randomness, and there is one draw for a commitment");
    }
    Files.writeString(file, drawn.toJson());
    return drawn;
  }

  public String toJson() {
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(this) + "\n";
  }
}
