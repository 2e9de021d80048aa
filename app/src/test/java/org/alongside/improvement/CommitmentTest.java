package org.alongside.improvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.alongside.initiatives.InitiativeId;
import org.alongside.people.PersonId;
import org.alongside.platform.errors.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** When a promise is late, and what a picture is. */
class CommitmentTest {

  private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
  private static final LocalDate DUE = LocalDate.of(2026, 11, 23);
  private static final PersonId MEI = new PersonId(UUID.randomUUID());

  @Test
  void a_promise_is_overdue_from_the_day_after_until_somebody_says_how_it_ended() {
    assertThat(promise(null).overdue(DUE)).isFalse();
    assertThat(promise(null).overdue(DUE.plusDays(1))).isTrue();
    assertThat(promise(new Commitment.End(false, "No money.", MEI, NOW)).overdue(DUE.plusDays(9)))
        .isFalse();
  }

  @Test
  void a_picture_is_known_by_its_bytes_and_not_by_its_name() {
    byte[] svg = "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8);
    assertThat(Picture.wrong(svg)).contains("improvement.picture-kind");
    assertThat(Picture.wrong(new byte[5_000_000])).contains("improvement.picture-large");
    assertThat(Picture.wrong(Pictures.drawn("png"))).isEmpty();
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> new Picture(Pictures.drawn("png"), " "))
        .withMessage("improvement.picture-words");
  }

  private static Commitment promise(Commitment.@Nullable End end) {
    return new Commitment(
        new CommitmentId(UUID.randomUUID()),
        new InitiativeId(UUID.randomUUID()),
        "New signs.",
        MEI,
        DUE,
        NOW,
        end);
  }
}
