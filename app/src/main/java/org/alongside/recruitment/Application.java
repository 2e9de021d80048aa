package org.alongside.recruitment;

import java.time.Instant;
import java.util.Set;
import org.alongside.people.ContactId;
import org.alongside.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One name on the list of an opportunity. After withdrawal the name and all words are empty: only
 * the fact is left. What was answered to equality questions isn't here: {@link Applications#pool}.
 *
 * @param called the name as names are compared: however it is written, it is the same
 * @param contact the way to reach them, which others may share
 * @param needs under which their access needs are kept, and nobody else's
 * @param takenOffBy who of the team took it off, as the same name stood there twice
 * @param person when they were signed in
 */
public record Application(
    ApplicationId id,
    OpportunityId opportunity,
    ApplicantCode code,
    Door door,
    String name,
    String called,
    String why,
    String household,
    @Nullable ContactId contact,
    @Nullable ContactId needs,
    @Nullable PersonId person,
    @Nullable Supporter supporter,
    Instant appliedAt,
    @Nullable Instant withdrawnAt,
    @Nullable PersonId takenOffBy) {

  /**
   * Somebody who put down the name for another, with their consent.
   *
   * @param saidYes how the applicant agreed, in the applicant's words
   * @param may what they may do for the applicant
   */
  public record Supporter(
      String name, @Nullable ContactId contact, String saidYes, Set<Help> may) {}

  /** What a supporter may do for somebody. */
  public enum Help {
    READ,
    WRITE,
    COME_ALONG,
    ANSWER
  }

  /** Whether these are two entries with one name: maybe one person, maybe two. */
  public boolean namesake(Application other) {
    return !id.equals(other.id) && stands() && other.stands() && called.equals(other.called);
  }

  public boolean stands() {
    return withdrawnAt == null;
  }
}
