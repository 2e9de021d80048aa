package org.alongside.recruitment;

import java.time.Duration;
import java.time.Instant;
import org.alongside.people.PersonId;
import org.alongside.platform.errors.Refusal;
import org.alongside.recruitment.Joining.Reach;
import org.alongside.recruitment.Joining.Support;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Joining in three screens, kept by an address that only the one who joins knows. So nobody needs
 * an account or a cookie, going back is safe, and joining twice joins once.
 */
@Service
@Transactional
public class Joinings {

  /** How long what was begun waits. */
  public static final Duration KEPT = Duration.ofDays(7);

  /** How long the address still leads to the thanks, for a second press. */
  static final Duration REMEMBERED = Duration.ofDays(1);

  /**
   * @param became the name on the list, once it is there; then nothing of what was begun is left
   */
  public record Kept(
      OpportunityId opportunity, @Nullable Begun begun, @Nullable ApplicationId became) {

    public Begun open() {
      if (begun == null) throw gone();
      return begun;
    }
  }

  /** The last screen: who it is, and how to reach them. */
  public record Who(String name, String why, Reach reach, @Nullable Support support) {}

  private final JoiningStore store;
  private final Applications applications;

  Joinings(JoiningStore store, Applications applications) {
    this.store = store;
    this.applications = applications;
  }

  public JoiningToken begin(OpportunityId opportunity, Begun begun, Instant at) {
    var token = JoiningToken.random();
    store.insert(token, opportunity, begun, at);
    return token;
  }

  public void keep(JoiningToken token, Begun begun, Instant at) {
    if (lock(token).became() == null) store.keep(token, begun, at);
  }

  @Transactional(readOnly = true)
  public Kept get(JoiningToken token) {
    return store.find(token).orElseThrow(Joinings::gone);
  }

  /** The name goes onto the list, once; whoever presses again is led to the same thanks. */
  public ApplicationId join(JoiningToken token, Who who, @Nullable PersonId by, Instant at) {
    Kept kept = lock(token);
    if (kept.became() != null) return kept.became();
    Begun begun = kept.open();
    var joining =
        new Joining(
            begun.door(),
            who.name(),
            who.why(),
            begun.household(),
            begun.answers(),
            begun.needs(),
            who.reach(),
            begun.another() ? who.support() : null);
    ApplicationId id = applications.apply(kept.opportunity(), joining, by, at).id();
    store.became(token, id, at);
    return id;
  }

  /** Throws away what nobody has finished in time, and the way from a draft to its thanks. */
  public void tidy(Instant at) {
    store.forget(at.minus(KEPT), at.minus(REMEMBERED));
  }

  private Kept lock(JoiningToken token) {
    return store.lock(token).orElseThrow(Joinings::gone);
  }

  private static Refusal gone() {
    return new Refusal("recruitment.joining-gone", KEPT.toDays());
  }
}
