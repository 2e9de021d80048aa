package org.alongside.recruitment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.people.ContactId;
import org.alongside.people.Contacts;
import org.alongside.people.PersonId;
import org.alongside.platform.audit.Audit;
import org.alongside.platform.errors.NotFound;
import org.alongside.platform.errors.Refusal;
import org.alongside.platform.ids.Ids;
import org.alongside.platform.trace.Ref;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Names put down for an opportunity: on the list, changed, taken off again. */
@Service
@Transactional
public class Applications {

  private final ApplicationStore store;
  private final ApplicationSearch search;
  private final AnswerStore answers;
  private final OpportunityStore opportunities;
  private final Reaching reaching;
  private final ApplicantNeeds needs;
  private final Contacts contacts;
  private final Audit audit;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Applications(
      ApplicationStore store,
      ApplicationSearch search,
      AnswerStore answers,
      OpportunityStore opportunities,
      Reaching reaching,
      ApplicantNeeds needs,
      Contacts contacts,
      Audit audit,
      ApplicationEventPublisher events,
      Clock clock) {
    this.store = store;
    this.search = search;
    this.answers = answers;
    this.opportunities = opportunities;
    this.reaching = reaching;
    this.needs = needs;
    this.contacts = contacts;
    this.audit = audit;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Puts a name on the list, once: the same name with the same address or telephone is the same
   * person, who keeps what they said first and gets the way to their page again. Another name there
   * is another person.
   *
   * @param by who of the team wrote it down for somebody who rang; nobody else
   */
  public Applied apply(OpportunityId to, Joining joining, @Nullable PersonId by, Instant at) {
    var opportunity = opportunities.share(to);
    if (!opportunity.takesNames(LocalDate.ofInstant(at, clock.getZone())))
      throw new Refusal("recruitment.closed", opportunity.notice().role());
    Names.check(joining);
    ContactId contact = reaching.contact(joining.reach());
    Optional<Application> before = search.of(to, contact, joining.name());
    if (before.isPresent()) return again(opportunity, before.get(), at);
    ApplicationId id = Ids.next(ApplicationId::new);
    ApplicantCode code = ApplicantCode.random();
    UUID apart = UUID.randomUUID();
    if (!store.insert(id, to, joining, code, contact, apart, at))
      return again(opportunity, search.of(to, contact, joining.name()).orElseThrow(), at);
    keepAnswers(opportunity, apart, joining.answers());
    ContactId under = needs.place(id, contact);
    if (joining.needs().any()) needs.add(under, joining.needs(), at);
    if (joining.support() != null)
      store.support(id, joining.support(), reaching.contact(joining.support().reach()));
    audit.record(by, "name-put-down", Ref.of("opportunity", to), "", at);
    reaching.welcome(opportunity, get(id), at);
    return new Applied(id, code, false);
  }

  /** Other answers, until the list is sealed. */
  public void answer(ApplicationId id, Map<String, String> said) {
    var application = standing(id);
    var opportunity = opportunities.share(application.opportunity());
    if (opportunity.isSealed()) throw new Refusal("recruitment.sealed-answers");
    keepAnswers(opportunity, store.answersOf(id), said);
  }

  /** Other needs, on any day: they are theirs wherever they take part. */
  public void need(ApplicationId id, Joining.Needs said, Instant at) {
    var under = standing(id).needs();
    if (under != null) needs.keep(under, said, at);
  }

  /**
   * Takes a name off the list and forgets the person's words. Doing it twice is the same as once.
   */
  public void withdraw(ApplicationId id, Instant at) {
    var application = search.lock(id);
    if (!application.stands()) return;
    var opportunity = opportunities.share(application.opportunity());
    takeOff(application, opportunity, null, at);
  }

  /**
   * Takes one of two entries with the same name off, when somebody of the team has asked and it is
   * one person. A sealed list stays as it is: nobody chooses between tickets.
   */
  public void takeOffTwin(ApplicationId id, PersonId by, Instant at) {
    var application = standing(id);
    var opportunity = opportunities.share(application.opportunity());
    if (opportunity.isSealed()) throw new Refusal("recruitment.sealed");
    if (search.of(opportunity.id()).stream().noneMatch(application::namesake))
      throw new Refusal("recruitment.no-twin");
    takeOff(application, opportunity, by, at);
  }

  @Transactional(readOnly = true)
  public Application get(ApplicationId id) {
    return search.find(id).orElseThrow(() -> new NotFound(id));
  }

  @Transactional(readOnly = true)
  public Optional<Application> find(ApplicantCode code) {
    return search.find(code);
  }

  /** Everybody on the list, in the order they came; those who left it are not in it. */
  @Transactional(readOnly = true)
  public List<Application> of(OpportunityId id) {
    return search.of(id);
  }

  /** What somebody of this organisation put their name down for, newest first. */
  @Transactional(readOnly = true)
  public List<Application> by(PersonId person) {
    return search.by(person, contacts.of(person));
  }

  /** Those on the list as the lottery knows them, in no order that tells when they came. */
  @Transactional(readOnly = true)
  public List<Applicant> pool(OpportunityId id) {
    var asked = opportunities.find(id).orElseThrow(() -> new NotFound(id)).questions();
    return search.pool(id).stream().map(one -> one.answering(asked)).toList();
  }

  /** For somebody who is rung: who of the team looked it up stays on record. */
  public ApplicantCode tellCode(ApplicationId id, PersonId by, Instant at) {
    audit.record(by, "code-told", Ref.of("application", id), "", at);
    return standing(id).code();
  }

  private void takeOff(
      Application application, Opportunity opportunity, @Nullable PersonId by, Instant at) {
    var id = application.id();
    answers.forget(store.answersOf(id));
    store.empty(id, by, at);
    reaching.forget(application);
    audit.record(by, "name-taken-off", Ref.of("opportunity", opportunity.id()), "", at);
    events.publishEvent(new ApplicationWithdrawn(id, opportunity.id(), opportunity.isSealed(), at));
  }

  private Applied again(Opportunity opportunity, Application first, Instant at) {
    reaching.remind(opportunity, first, at);
    return new Applied(first.id(), first.code(), true);
  }

  private void keepAnswers(Opportunity opportunity, UUID apart, Map<String, String> said) {
    answers.forget(apart);
    for (Question question : opportunity.questions()) {
      String answer = said.getOrDefault(question.feature(), Question.NOT_SAID);
      if (question.offers(answer)) answers.insert(apart, question.feature(), answer);
    }
  }

  private Application standing(ApplicationId id) {
    var application = search.lock(id);
    if (!application.stands()) throw new Refusal("recruitment.withdrawn");
    return application;
  }
}
