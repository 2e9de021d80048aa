package org.alongside.improvement;

import java.time.Instant;
import org.alongside.initiatives.InitiativeId;
import org.alongside.people.PersonId;

/**
 * What was done.
 *
 * @param story in a few sentences, the first try that failed too
 * @param measured how we know: "164 of 180 families, August to October. Before: 31 of 60." Empty
 *     when nobody counted
 * @param picture whether {@link Changes#pictureOf} has one
 * @param pictureWords what the picture shows, for those who don't see it
 */
public record Change(
    ChangeId id,
    InitiativeId initiative,
    String title,
    String story,
    String measured,
    boolean picture,
    String pictureWords,
    PersonId deliveredBy,
    Instant deliveredAt) {

  boolean repeats(Changes.Delivery delivery, PersonId by) {
    return deliveredBy.equals(by)
        && title.equals(delivery.title().strip())
        && story.equals(delivery.story().strip());
  }
}
