package org.alongside.recruitment.panels;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.alongside.sortition.Commitment;

/**
 * What is published before the draw: the engine's commitment, with each person's answers in an
 * envelope of their own. Lines are as in {@link Commitment}, but for these:
 *
 * <pre>
 * alongside-panel 1                 instead of the first
 * whole SHA-256                     the second: of the engine's whole text, households included
 * number SOURCE WHEN WHICH          the third: what will draw, as {@link Source#named} says it
 * person ID SHA-256                 of the UTF-8 bytes of the salt, a space, and the engine's line
 * </pre>
 *
 * So nothing can be changed later, and nobody's answers can be read:
 * docs/decisions/what-a-draw-tells.md says why. Whoever is in the draw opens their own envelope.
 *
 * @param text LF only, UTF-8
 */
record SealedList(String text, String sha256) {

  private static final String FORMAT = "alongside-panel 1";

  /**
   * @param salts by id
   */
  static SealedList of(Commitment whole, Map<String, String> salts) {
    var lines = new ArrayList<String>();
    lines.add(FORMAT);
    lines.add("whole " + whole.sha256());
    whole
        .text()
        .lines()
        .skip(1)
        .filter(line -> !line.startsWith("household "))
        .map(line -> line.startsWith("person ") ? enveloped(line, salts) : line)
        .forEach(lines::add);
    String text = String.join("\n", lines) + "\n";
    return new SealedList(text, sha256(text));
  }

  /** The same with the number that will draw: it is sealed too. */
  static SealedList naming(String text, Source source, Instant due, String place) {
    int after = text.indexOf('\n', text.indexOf('\n') + 1) + 1;
    String named =
        text.substring(0, after) + source.named(due, place) + "\n" + text.substring(after);
    return new SealedList(named, sha256(named));
  }

  /** Who is on a ticket. */
  static List<String> ticket(String text, int number) {
    String begin = "t " + number + " ";
    return text.lines()
        .filter(line -> line.startsWith(begin))
        .map(line -> List.of(line.substring(begin.length()).split(" ")))
        .findFirst()
        .orElseThrow();
  }

  /** How many tickets name each of all who are in the draw. */
  static Map<String, Integer> named(String text) {
    var named = new TreeMap<String, Integer>();
    text.lines()
        .forEach(
            line -> {
              String[] fields = line.split(" ");
              if (fields[0].equals("person")) named.putIfAbsent(fields[1], 0);
              if (fields[0].equals("t"))
                for (int i = 2; i < fields.length; i++) named.merge(fields[i], 1, Integer::sum);
            });
    return named;
  }

  /** The engine's line of each person, which is in the envelope, by id. */
  static Map<String, String> insides(Commitment whole) {
    return whole
        .text()
        .lines()
        .filter(line -> line.startsWith("person "))
        .collect(Collectors.toMap(line -> line.split(" ")[1], line -> line));
  }

  static String envelope(String salt, String line) {
    return sha256(salt + " " + line);
  }

  private static String enveloped(String line, Map<String, String> salts) {
    String id = line.split(" ")[1];
    return "person " + id + " " + envelope(Objects.requireNonNull(salts.get(id)), line);
  }

  private static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
