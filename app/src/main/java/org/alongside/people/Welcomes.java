package org.alongside.people;

import java.time.Instant;
import java.util.List;
import org.alongside.platform.tenancy.Tenancy;
import org.alongside.platform.trace.Ref;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody is welcomed by name, and told by whom and how to come in. */
@Service
@Transactional
public class Welcomes {

  private final People people;
  private final Contacts contacts;

  Welcomes(People people, Contacts contacts) {
    this.people = people;
    this.contacts = contacts;
  }

  public PersonId welcome(
      String name, String about, String email, String language, Person by, Instant at) {
    PersonId person = people.welcome(name, about, email, language, Preference.EMAIL, at);
    String place = Tenancy.present().orElseThrow().name();
    contacts.writeAsAsked(
        contacts.of(person),
        Ref.of("person", person),
        words ->
            new Contacts.Message(
                words.say("people.letter.welcome.subject", place),
                List.of(
                    words.say("people.letter.welcome.hello", name.strip()),
                    words.say("people.letter.welcome.words", by.name(), place),
                    words.say("people.letter.welcome.how")),
                "/sign-in",
                words.say("people.letter.welcome.link")),
        at);
    return person;
  }
}
