package org.alongside.opinionmap.published;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.alongside.opinionmap.BadInput;
import org.alongside.opinionmap.Ballots;

/** What is counted in place of a vote; the same for the same vote for ever. */
@FunctionalInterface
public interface Answers {

  /** How many votes are replaced by one of the three answers, drawn evenly. */
  double REPLACED = 0.25;

  /**
   * @param vote 1, 0 or −1
   * @return 1, 0 or −1
   */
  int answer(String person, String statement, int vote);

  /**
   * Answers that only who knows the secret can tell from votes (HMAC-SHA256 of the vote). Not for
   * several threads at once.
   *
   * @param secret at least 16 bytes, drawn for this conversation and never shown
   */
  static Answers randomised(byte[] secret) {
    if (secret.length < 16) throw new BadInput("A secret has at least 16 bytes");
    Mac mac = mac(secret);
    return (person, statement, vote) -> {
      byte[] who = person.getBytes(StandardCharsets.UTF_8);
      byte[] what = statement.getBytes(StandardCharsets.UTF_8);
      mac.update(ByteBuffer.allocate(4).putInt(who.length).flip());
      mac.update(who);
      mac.update(what);
      mac.update((byte) vote);
      double drawn = (ByteBuffer.wrap(mac.doFinal()).getLong() >>> 11) * 0x1p-53;
      return drawn >= REPLACED ? vote : (int) (drawn / REPLACED * 3) - 1;
    };
  }

  /** The same people and statements, with answers in place of votes. */
  default Ballots ballots(Ballots votes) {
    Ballots.Builder builder = Ballots.builder();
    for (int s = 0; s < votes.statements(); s++) {
      builder.statement(votes.statement(s));
      if (votes.out(s)) builder.out(votes.statement(s));
    }
    for (int p = 0; p < votes.people(); p++) {
      int person = builder.person(votes.person(p));
      for (int i = votes.from(p); i < votes.to(p); i++) {
        int s = votes.statementAt(i);
        builder.vote(person, s, answer(votes.person(p), votes.statement(s), votes.voteAt(i)));
      }
    }
    return builder.build();
  }

  private static Mac mac(byte[] secret) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret, "HmacSHA256"));
      return mac;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
