package org.alongside.listening;

import java.time.Instant;
import java.util.List;
import org.alongside.people.Consents;
import org.alongside.people.ContactId;
import org.alongside.people.Contacts;
import org.alongside.people.Preference;
import org.alongside.platform.trace.Ref;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a voice together with the way in which its giver wants to hear back. */
@Service
@Transactional
public class Gifts {

  /** What they agree to who leave an address: to be told what came of their words. */
  private final Voices voices;

  private final Contacts contacts;
  private final Consents consents;

  Gifts(Voices voices, Contacts contacts, Consents consents) {
    this.voices = voices;
    this.contacts = contacts;
    this.consents = consents;
  }

  /**
   * Keeps the words, the address if there is one, and what it may be used for; and sends the code
   * there.
   *
   * @param how the way in which they agreed, in a few words
   */
  public Given give(Gift gift, HearBack hearBack, String how, Instant at) {
    ContactId contact =
        switch (hearBack) {
          case HearBack.ByCode() -> null;
          case HearBack.ByEmail(String address, String language) ->
              contacts.keep(address, language, Preference.EMAIL);
          case HearBack.ByAccount(var person) -> contacts.of(person);
        };
    Given given = voices.give(gift.toldAt(contact), at);
    if (contact != null) {
      consents.give(contact, Consents.HEAR_BACK, how, at);
      sendCode(given, contact, at);
    }
    return given;
  }

  private void sendCode(Given given, ContactId contact, Instant at) {
    contacts.write(
        contact,
        Ref.of("voice-given", given.voice()),
        said ->
            new Contacts.Message(
                said.say("listening.letter.given.subject"),
                List.of(
                    said.say("listening.letter.given.words"),
                    said.say("listening.letter.given.code", given.code().spoken())),
                "/receipt/" + given.code().words(),
                said.say("listening.letter.given.link")),
        at);
  }
}
