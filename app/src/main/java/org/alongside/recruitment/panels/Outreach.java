package org.alongside.recruitment.panels;

import java.time.Instant;
import org.alongside.people.PersonId;
import org.alongside.recruitment.OpportunityId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody does so that a group hears of it.
 *
 * @param before how many of the group had put their names down when it began
 * @param told what came of it, in words; blank until it is done
 * @param after how many there were when it was done
 */
public record Outreach(
    OutreachId id,
    OpportunityId opportunity,
    Group group,
    PersonId owner,
    String plan,
    Count before,
    Instant begunAt,
    String told,
    @Nullable Count after,
    @Nullable Instant doneAt) {

  public boolean done() {
    return doneAt != null;
  }
}
