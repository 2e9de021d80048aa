package org.alongside.recruitment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.alongside.initiatives.InitiativeId;
import org.jspecify.annotations.Nullable;

/**
 * Something people may put their names down for.
 *
 * @param open whether the team lets names in; its last day counts besides
 * @param sealedAt when the list became fixed, because the draw was published
 * @param version rises with each change, so that nobody overwrites what they haven't seen
 */
public record Opportunity(
    OpportunityId id,
    InitiativeId initiative,
    Notice notice,
    boolean open,
    @Nullable Instant sealedAt,
    Instant begunAt,
    int version) {

  public boolean takesNames(LocalDate today) {
    return open && sealedAt == null && !today.isAfter(notice.closes());
  }

  public boolean isSealed() {
    return sealedAt != null;
  }

  public List<Question> questions() {
    return notice.questions();
  }
}
