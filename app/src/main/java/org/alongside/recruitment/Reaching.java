package org.alongside.recruitment;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.people.Consents;
import org.alongside.people.Contact;
import org.alongside.people.ContactId;
import org.alongside.people.Contacts;
import org.alongside.people.Preference;
import org.alongside.people.Telephones;
import org.alongside.platform.trace.Ref;
import org.alongside.platform.words.Words;
import org.alongside.recruitment.Joining.Reach;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Letters to applicants and to who supports them; what they agreed to, and how it is forgotten. */
@Component
@Transactional
public class Reaching {

  /** What they agree to who leave an address: letters about this opportunity, and no others. */
  public static final String CONSENT = "taking-part";

  private final Contacts contacts;
  private final Telephones telephones;
  private final Consents consents;
  private final ApplicationSearch search;

  Reaching(Contacts contacts, Telephones telephones, Consents consents, ApplicationSearch search) {
    this.contacts = contacts;
    this.telephones = telephones;
    this.consents = consents;
    this.search = search;
  }

  ContactId contact(Reach reach) {
    return switch (reach) {
      case Reach.ByEmail(var address, var language) ->
          contacts.keep(address, language, Preference.EMAIL);
      case Reach.ByPhone(var number, var language) -> telephones.keep(number, language);
      case Reach.ByCode(var language) -> telephones.silent(language);
      case Reach.ByAccount(var person) -> contacts.of(person);
    };
  }

  /** Tells them, and who supports them, how to come to the applicant's page. */
  void welcome(Opportunity opportunity, Application application, Instant at) {
    reached(application).forEach(contact -> consents.give(contact, CONSENT, "form", at));
    reached(application)
        .forEach(
            contact ->
                contacts.write(
                    contact,
                    Ref.of("name-put-down", application.id()),
                    words ->
                        letter(
                            words,
                            opportunity,
                            application,
                            "welcome",
                            beside(application, contact)),
                    at));
  }

  /** They had put their name down already: told once a day, however often somebody tries. */
  void remind(Opportunity opportunity, Application application, Instant at) {
    write(
        application,
        Ref.of("name-again-" + at.truncatedTo(ChronoUnit.DAYS), application.id()),
        words -> letter(words, opportunity, application, "again", ""),
        at);
  }

  /** Where they are reached now, they get their code; where they were, we keep nothing. */
  void moved(Opportunity opportunity, Application before, Application now, Instant at) {
    ContactId there = now.contact();
    if (there != null) {
      consents.give(there, CONSENT, "form", at);
      contacts.write(
          there,
          Ref.of("reached-anew-" + at.toEpochMilli(), now.id()),
          words -> letter(words, opportunity, now, "moved", beside(now, there)),
          at);
    }
    if (before.contact() != null) contacts.forget(before.contact());
  }

  /**
   * How they are reached, as they know it again and nobody else learns it; empty for not at all.
   */
  @Transactional(readOnly = true)
  public String veiled(Application application) {
    var contact = application.contact();
    if (contact == null) return "";
    return telephones
        .of(contact)
        .map(number -> "… " + number.substring(Math.max(0, number.length() - 3)))
        .or(() -> contacts.veiled(contact))
        .orElse("");
  }

  /**
   * Writes to an applicant, and to who supports them; those who left a number or nothing get no
   * letter.
   *
   * @return whether anybody could be written to; if not, somebody rings or they look by themselves
   */
  public boolean write(
      Application application, Ref about, Function<Words, Contacts.Message> message, Instant at) {
    return reached(application)
        .map(contact -> contacts.write(contact, about, message, at))
        .reduce(false, Boolean::logicalOr);
  }

  /** Whether anybody can write to them, or ring; if not, they look at their page by themselves. */
  @Transactional(readOnly = true)
  public boolean reaches(Application application) {
    return reached(application)
        .anyMatch(
            contact ->
                telephones.of(contact).isPresent()
                    || contacts.find(contact).filter(Contact::reachable).isPresent());
  }

  /** The way to reach them goes with them, unless it serves something else of theirs. */
  void forget(Application application) {
    contacts.forgetLetters(application.id().value());
    Stream.concat(reached(application), Stream.ofNullable(application.needs()))
        .distinct()
        .forEach(contacts::forget);
  }

  private static Stream<ContactId> reached(Application application) {
    var supporter = application.supporter();
    return Stream.of(application.contact(), supporter == null ? null : supporter.contact())
        .filter(Objects::nonNull)
        .distinct();
  }

  // Who else of this list reads there; one who only helps isn't told whose address it is besides.
  private String beside(Application application, ContactId reader) {
    if (!reader.equals(application.contact())) return "";
    return search.of(application.opportunity(), reader).stream()
        .filter(other -> !other.id().equals(application.id()))
        .map(Application::name)
        .collect(Collectors.joining(", "));
  }

  private static Contacts.Message letter(
      Words words, Opportunity opportunity, Application application, String which, String beside) {
    String stem = "recruitment.letter." + which;
    return new Contacts.Message(
        words.say(stem + ".subject"),
        Stream.of(
                words.say(stem + ".words", application.name(), opportunity.notice().role()),
                words.say("recruitment.letter.code", application.code().spoken()),
                beside.isEmpty()
                    ? ""
                    : words.say("recruitment.letter.beside", beside, application.name()))
            .filter(paragraph -> !paragraph.isEmpty())
            .toList(),
        "/take-part/mine/" + application.code().words(),
        words.say("recruitment.letter.link"));
  }
}
