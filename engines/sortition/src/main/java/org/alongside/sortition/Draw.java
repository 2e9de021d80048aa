package org.alongside.sortition;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Which ticket is drawn: worked out from the commitment, which was published first, and from
 * randomness that nobody could know then. Anybody gets the same answer with SHA-256 alone:
 *
 * <pre>
 * h = SHA-256("alongside-sortition-1" in ASCII, one byte 0, the 32 bytes of the commitment's hash, the randomness)
 * read h as a whole number, the first byte counting most
 * while h ≥ floor(2^256 / m) · m:  h = SHA-256(the 32 bytes of h)
 * ticket = (h mod m) + 1
 * </pre>
 *
 * Drawing again above the last whole multiple of m makes all tickets exactly equally likely.
 */
public final class Draw {
  private static final byte[] LABEL = "alongside-sortition-1\0".getBytes(StandardCharsets.US_ASCII);
  private static final BigInteger RANGE = BigInteger.ONE.shiftLeft(256);

  private Draw() {}

  /**
   * @param commitmentSha256 64 hexadecimal digits
   * @param randomness 1 to 64 bytes
   * @param m how many tickets there are, at least 1
   * @return the number of the ticket, 1 to m
   */
  public static int ticket(String commitmentSha256, byte[] randomness, int m) {
    if (!commitmentSha256.matches("[0-9a-fA-F]{64}"))
      throw new BadInput("A commitment’s hash has 64 hexadecimal digits.");
    if (randomness.length < 1 || randomness.length > 64)
      throw new BadInput("Randomness has 1 to 64 bytes.");
    if (m < 1) throw new BadInput("There is no ticket to draw.");
    var many = BigInteger.valueOf(m);
    var even = RANGE.divide(many).multiply(many);
    var digest = sha256(LABEL, HexFormat.of().parseHex(commitmentSha256), randomness);
    while (new BigInteger(1, digest).compareTo(even) >= 0) digest = sha256(digest);
    return new BigInteger(1, digest).mod(many).intValueExact() + 1;
  }

  /** Reads the randomness as people write it: hexadecimal, spaces and capitals allowed. */
  public static byte[] randomness(String hex) {
    var digits = hex.replaceAll("\\s", "");
    if (!digits.matches("([0-9a-fA-F]{2}){1,64}"))
      throw new BadInput(
          "Randomness is written as 2 to 128 hexadecimal digits, an even number of them.");
    return HexFormat.of().parseHex(digits);
  }

  static byte[] sha256(byte[]... parts) {
    try {
      var hash = MessageDigest.getInstance("SHA-256");
      for (var part : parts) hash.update(part);
      return hash.digest();
    } catch (NoSuchAlgorithmException every) {
      throw new IllegalStateException(every);
    }
  }
}
