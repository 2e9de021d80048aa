package org.alongside.sortition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DrawTest {
  private static final String SEAL =
      "b07a266624506c56e7e78e846c2be4cfdd00b069c792413f6a25b54f7c506316";
  private static final String BEACON =
      "a97b0931730e83fbf9284ff00a4c5f7a4eef2189dddb89319a6dfa5871e28923";

  @Test
  void the_same_commitment_and_randomness_give_the_same_ticket_for_ever() {
    assertThat(Draw.ticket(SEAL, Draw.randomness(BEACON), 1000)).isEqualTo(853);
    assertThat(Draw.ticket(SEAL.toUpperCase(Locale.ROOT), Draw.randomness(BEACON), 1000))
        .isEqualTo(853);
    assertThat(Draw.ticket("00".repeat(32), Draw.randomness("00"), 1000)).isEqualTo(871);
    assertThat(Draw.ticket("ff".repeat(32), Draw.randomness("06 01 05 03"), 7)).isEqualTo(2);
  }

  @Test
  void the_draw_is_what_anybody_gets_who_follows_the_recipe() throws Exception {
    var random = new Random(7);
    for (int i = 0; i < 2000; i++) {
      var seal = new byte[32];
      var secret = new byte[1 + random.nextInt(64)];
      random.nextBytes(seal);
      random.nextBytes(secret);
      int m = 1 + random.nextInt(1000);
      var sha = MessageDigest.getInstance("SHA-256");
      sha.update("alongside-sortition-1".getBytes(StandardCharsets.UTF_8));
      sha.update((byte) 0);
      sha.update(seal);
      sha.update(secret);
      var h = new BigInteger(HexFormat.of().formatHex(sha.digest()), 16);
      assertThat(Draw.ticket(HexFormat.of().formatHex(seal), secret, m))
          .isEqualTo(h.mod(BigInteger.valueOf(m)).intValue() + 1);
    }
  }

  @Test
  void every_ticket_is_drawn_about_equally_often() {
    var drawn = new int[10];
    for (int i = 0; i < 20_000; i++)
      drawn[Draw.ticket(SEAL, BigInteger.valueOf(i + 1L).toByteArray(), 10) - 1]++;
    for (int times : drawn) assertThat(times).isBetween(1800, 2200);
  }

  @Test
  void randomness_that_is_none_is_refused() {
    assertThatThrownBy(() -> Draw.randomness("12 3")).hasMessageContaining("hexadecimal");
    assertThatThrownBy(() -> Draw.randomness("")).hasMessageContaining("hexadecimal");
    assertThatThrownBy(() -> Draw.randomness("ab".repeat(65))).hasMessageContaining("hexadecimal");
    assertThatThrownBy(() -> Draw.ticket("abc", new byte[1], 10)).hasMessageContaining("64");
    assertThatThrownBy(() -> Draw.ticket(SEAL, new byte[1], 0)).hasMessageContaining("no ticket");
  }
}
