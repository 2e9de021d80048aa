package org.alongside.recruitment.panels;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.alongside.initiatives.Memberships;
import org.alongside.people.Contacts;
import org.alongside.people.PersonId;
import org.alongside.platform.Experience;
import org.alongside.platform.audit.Audit;
import org.alongside.platform.errors.NotFound;
import org.alongside.platform.errors.Refusal;
import org.alongside.platform.trace.Ref;
import org.alongside.platform.words.Words;
import org.alongside.recruitment.Application;
import org.alongside.recruitment.ApplicationId;
import org.alongside.recruitment.Applications;
import org.alongside.recruitment.Door;
import org.alongside.recruitment.Opportunities;
import org.alongside.recruitment.Opportunity;
import org.alongside.recruitment.OpportunityId;
import org.alongside.recruitment.Reaching;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who was drawn is asked, and says yes or no; whoever can't come leaves a seat for another. */
@Service
@Transactional
public class Seats {

  private final SeatStore store;
  private final SealStore seals;
  private final SealedStore sealed;
  private final Applications applications;
  private final Opportunities opportunities;
  private final Reaching reaching;
  private final Memberships memberships;
  private final Audit audit;

  Seats(
      SeatStore store,
      SealStore seals,
      SealedStore sealed,
      Applications applications,
      Opportunities opportunities,
      Reaching reaching,
      Memberships memberships,
      Audit audit) {
    this.store = store;
    this.seals = seals;
    this.sealed = sealed;
    this.applications = applications;
    this.opportunities = opportunities;
    this.reaching = reaching;
    this.memberships = memberships;
    this.audit = audit;
  }

  /**
   * Those whom the ticket names. Whoever has taken their name off meanwhile leaves a seat empty.
   */
  void ask(Seal seal, List<String> pseudonyms, Instant at) {
    Opportunity about = opportunities.get(seal.opportunity());
    Map<String, ApplicationId> people =
        sealed.pseudonyms(seal.id()).entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
    for (String pseudonym : pseudonyms) {
      Application drawn = applications.get(Objects.requireNonNull(people.get(pseudonym)));
      boolean written =
          drawn.stands()
              && reaching.write(
                  drawn, Ref.of("seat", drawn.id()), words -> letter(words, about, drawn), at);
      store.insert(
          about.id(),
          drawn.id(),
          seal.id(),
          drawn.stands() ? SeatState.ASKED : SeatState.LEFT,
          written,
          at);
    }
  }

  /**
   * Yes or no. Who says yes and has an account belongs to the group from now on. Until the seat is
   * being drawn again a no can be taken back.
   *
   * @param by who of the team heard it by telephone, which the person is told; nobody when they say
   *     it themselves
   */
  public void answer(ApplicationId id, boolean yes, @Nullable PersonId by, Instant at) {
    Seat seat = lock(id);
    if (!seat.state().holds() && (!yes || !free(seat))) throw new Refusal("panels.seat-gone");
    var application = applications.get(id);
    if (seat.state() == SeatState.YES && yes) return;
    if (!application.stands()) throw new Refusal("panels.seat-gone");
    SeatState said =
        yes ? SeatState.YES : seat.state() == SeatState.YES ? SeatState.LEFT : SeatState.NO;
    store.answer(id, said, by, at);
    var initiative = opportunities.get(application.opportunity()).initiative();
    if (application.person() != null) {
      if (yes) memberships.join(initiative, application.person(), experience(application), at);
      else if (said == SeatState.LEFT) memberships.leave(initiative, application.person(), at);
    }
    audit.record(by, "seat-answered", Ref.of("seal", seat.seal()), said.name(), at);
    if (by != null) tell(application, said, at);
  }

  /** Whether a no can still be taken back: nobody draws for the seat yet. */
  @Transactional(readOnly = true)
  public boolean free(Seat seat) {
    return seals.of(seals.find(seat.seal()).orElseThrow().opportunity()).stream()
        .filter(seal -> seal.underWay() || seal.state() == SealState.DRAWN)
        .reduce((_, last) -> last)
        .filter(last -> last.id().equals(seat.seal()))
        .isPresent();
  }

  private void tell(Application application, SeatState said, Instant at) {
    Opportunity about = opportunities.get(application.opportunity());
    reaching.write(
        application,
        Ref.of("seat-answered-" + at.toEpochMilli(), application.id()),
        words -> heard(words, about, application, said),
        at);
  }

  @Transactional(readOnly = true)
  public Optional<Seat> of(ApplicationId application) {
    return store.find(application);
  }

  /** In the order they were asked. */
  @Transactional(readOnly = true)
  public List<Seat> of(OpportunityId opportunity) {
    return store.of(opportunity);
  }

  private Seat lock(ApplicationId id) {
    return store.lock(id).orElseThrow(() -> new NotFound(id));
  }

  private static Experience experience(Application application) {
    return application.door() == Door.USES ? Experience.LIVED : Experience.UNSAID;
  }

  private static Contacts.Message heard(
      Words words, Opportunity about, Application application, SeatState said) {
    boolean yes = said == SeatState.YES;
    return new Contacts.Message(
        words.say("panels.letter.heard.subject"),
        List.of(
            words.say(
                yes ? "panels.letter.heard.yes" : "panels.letter.heard.no",
                application.name(),
                about.notice().role()),
            words.say("panels.letter.heard.wrong")),
        "/take-part/mine/" + application.code().words(),
        words.say("panels.letter.heard.link"));
  }

  private static Contacts.Message letter(Words words, Opportunity about, Application drawn) {
    return new Contacts.Message(
        words.say("panels.letter.subject"),
        List.of(
            words.say("panels.letter.words", drawn.name(), about.notice().role()),
            words.say("panels.letter.answer"),
            words.say("panels.letter.code", drawn.code().spoken())),
        "/take-part/mine/" + drawn.code().words(),
        words.say("panels.letter.link"));
  }
}
