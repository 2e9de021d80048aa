package org.alongside.people;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alongside.platform.errors.Refusal;
import org.alongside.platform.mail.Letter;
import org.alongside.platform.mail.Outbox;
import org.alongside.platform.tenancy.Tenancy;
import org.alongside.platform.trace.Ref;
import org.alongside.platform.words.Languages;
import org.alongside.platform.words.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Addresses, and whether they want to be written to. Others write to a {@link ContactId} and never
 * see the address.
 */
@Service
@Transactional
public class Contacts {

  /**
   * What is written, in the reader's language; where the link leads is a path inside the
   * organisation.
   */
  public record Message(String subject, List<String> paragraphs, String link, String linkWords) {}

  private final ContactStore store;
  private final Outbox outbox;
  private final Languages languages;
  private final List<ContactUse> uses;

  Contacts(ContactStore store, Outbox outbox, Languages languages, List<ContactUse> uses) {
    this.store = store;
    this.outbox = outbox;
    this.languages = languages;
    this.uses = uses;
  }

  public static boolean isAddress(String email) {
    return email.strip().matches("[^@\\s<>\"]{1,64}@[^@\\s<>\"]+\\.[^@\\s<>\"]{2,}")
        && email.length() < 250;
  }

  /** The contact with this address, kept now if it is new. What a known one chose is left alone. */
  public ContactId keep(String email, String language, Preference preference) {
    return Objects.requireNonNull(keepAll(Map.of(email, language), preference).get(email));
  }

  /** The same for many addresses, each with its language. */
  public Map<String, ContactId> keepAll(Map<String, String> languages, Preference preference) {
    var sorted = new TreeMap<String, String>();
    languages.forEach(
        (email, language) -> {
          if (!isAddress(email)) throw new Refusal("people.address");
          sorted.putIfAbsent(address(email), language);
        });
    var kept = store.keep(sorted, preference);
    return languages.keySet().stream()
        .collect(
            Collectors.toMap(
                email -> email, email -> Objects.requireNonNull(kept.get(address(email)))));
  }

  private static String address(String email) {
    return email.strip().toLowerCase(Locale.ROOT);
  }

  @Transactional(readOnly = true)
  public Optional<Contact> find(ContactId id) {
    return store.find(id);
  }

  /** The address as its owner knows it again and nobody learns it: b…@millbrook.example. */
  @Transactional(readOnly = true)
  public Optional<String> veiled(ContactId id) {
    return find(id)
        .filter(Contact::reachable)
        .map(_ -> store.address(id).email().replaceFirst("^(.)[^@]*", "$1…"));
  }

  /** Those of these who may be written to. */
  @Transactional(readOnly = true)
  public Set<ContactId> reachable(Collection<ContactId> ids) {
    return store.reachable(ids);
  }

  @Transactional(readOnly = true)
  public ContactId of(PersonId person) {
    return store.of(person);
  }

  public void prefer(ContactId id, Preference preference, String language) {
    store.prefer(id, preference, language);
  }

  /**
   * Writes once about one thing, in the reader's language; false when they chose not to be written
   * to.
   */
  public boolean write(ContactId id, Ref about, Function<Words, Message> message, Instant at) {
    var contact = find(id).filter(Contact::reachable);
    contact.ifPresent(
        reader -> post(reader, about, message.apply(languages.in(reader.language())), true, at));
    return contact.isPresent();
  }

  /** A letter somebody has just asked for (a sign-in link): sent whatever they chose. */
  void writeAsAsked(ContactId id, Ref about, Function<Words, Message> message, Instant at) {
    find(id)
        .ifPresent(
            reader ->
                post(reader, about, message.apply(languages.in(reader.language())), false, at));
  }

  /** Removes every letter about this one thing, sent or not, whoever it went to. */
  public void forgetLetters(UUID about) {
    outbox.forget(about);
  }

  /**
   * Removes an address, what was agreed with it and the letters to it; that of a person stays, and
   * one that is still needed for something.
   */
  public void forget(ContactId id) {
    if (uses.stream().anyMatch(use -> use.uses(id)) || store.belongsToPerson(id)) return;
    store.remove(id).ifPresent(outbox::forget);
  }

  /** One press in a letter stops all further ones. */
  public boolean stop(UUID code, Instant at) {
    return store.stop(code, at);
  }

  /** Whether letters are stopped; nothing when the code is nobody's. */
  @Transactional(readOnly = true)
  public Optional<Boolean> stopped(UUID code) {
    return store.stopped(code);
  }

  public boolean startAgain(UUID code) {
    return store.startAgain(code);
  }

  private void post(Contact reader, Ref about, Message message, boolean stoppable, Instant at) {
    String root = "/" + Tenancy.present().orElseThrow().slug();
    var address = store.address(reader.id());
    outbox.post(
        new Letter(
            address.email(),
            reader.language(),
            message.subject(),
            message.paragraphs(),
            root + message.link(),
            message.linkWords(),
            stoppable ? root + "/letters/" + address.stopCode() + "/stop" : null,
            about),
        at);
  }
}
