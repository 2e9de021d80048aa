package org.alongside.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.alongside.platform.ids.Ids;
import org.alongside.platform.trace.Ref;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Signing in by a link that works once. Only its hash is kept; a known and an unknown address get
 * the same answer.
 */
@Service
@Transactional
public class SignInLinks {

  public static final Duration VALID = Duration.ofMinutes(30);
  private static final SecureRandom RANDOM = new SecureRandom();

  /**
   * @param next where the person was going, a path inside the organisation
   */
  public record Opened(PersonId person, String next) {}

  private final JdbcClient db;
  private final Contacts contacts;

  SignInLinks(JdbcClient db, Contacts contacts) {
    this.db = db;
    this.contacts = contacts;
  }

  /** Sends a link, if the address is somebody's. */
  public void request(String email, String next, Instant at) {
    db.sql(
            "select id, contact_id from people.person where contact_id = (select id from people.contact where email = :email)")
        .param("email", email.strip().toLowerCase(Locale.ROOT))
        .query((row, _) -> List.of(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
        .optional()
        .ifPresent(
            found -> send(new PersonId(found.get(0)), new ContactId(found.get(1)), next, at));
  }

  private void send(PersonId person, ContactId contact, String next, Instant at) {
    byte[] random = new byte[24];
    RANDOM.nextBytes(random);
    String token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    PersonId mailing = Ids.next(PersonId::new); // each link is a letter of its own
    db.sql(
            """
        insert into people.sign_in_link (token_hash, person_id, next, made_at, valid_until)
        values (:hash, :person, :next, :at, :until)
        """)
        .param("hash", hash(token))
        .param("person", person.value())
        .param("next", next)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("until", at.plus(VALID).atOffset(ZoneOffset.UTC))
        .update();
    contacts.writeAsAsked(
        contact,
        Ref.of("sign-in", mailing),
        words ->
            new Contacts.Message(
                words.say("people.letter.sign-in.subject"),
                List.of(words.say("people.letter.sign-in.words", VALID.toMinutes())),
                "/sign-in/" + token,
                words.say("people.letter.sign-in.link")),
        at);
  }

  /**
   * Is this link still good? Looking doesn't use it up, as mail programs look at links by
   * themselves.
   */
  @Transactional(readOnly = true)
  public boolean isGood(String token, Instant at) {
    return db.sql(
                """
        select count(*) from people.sign_in_link
        where token_hash = :hash and used_at is null and valid_until > :at
        """)
            .param("hash", hash(token))
            .param("at", at.atOffset(ZoneOffset.UTC))
            .query(Long.class)
            .single()
        > 0;
  }

  /** Opens the door once. */
  public Optional<Opened> open(String token, Instant at) {
    return db.sql(
            """
        update people.sign_in_link set used_at = :at
        where token_hash = :hash and used_at is null and valid_until > :at
        returning person_id, next
        """)
        .param("hash", hash(token))
        .param("at", at.atOffset(ZoneOffset.UTC))
        .query((row, _) -> new Opened(new PersonId(row.getObject(1, UUID.class)), row.getString(2)))
        .optional();
  }

  private static byte[] hash(String token) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
