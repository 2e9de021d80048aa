package org.alongside.recruitment.panels;

import java.time.Instant;
import java.util.List;
import org.alongside.people.Contacts;
import org.alongside.platform.trace.Ref;
import org.alongside.platform.words.Words;
import org.alongside.recruitment.Application;
import org.alongside.recruitment.Applications;
import org.alongside.recruitment.Opportunities;
import org.alongside.recruitment.Opportunity;
import org.alongside.recruitment.Reaching;
import org.springframework.stereotype.Component;

/**
 * Sends the seal to everybody on the list before the number exists: many have a copy that nobody
 * can change afterwards.
 */
@Component
class SealLetters {

  private final Applications applications;
  private final Opportunities opportunities;
  private final Reaching reaching;

  SealLetters(Applications applications, Opportunities opportunities, Reaching reaching) {
    this.applications = applications;
    this.opportunities = opportunities;
    this.reaching = reaching;
  }

  void send(Seal seal, String sha256, Instant due, Instant at) {
    var about = opportunities.get(seal.opportunity());
    for (var one : applications.of(about.id()))
      if (one.stands())
        reaching.write(
            one, Ref.of("seal", seal.id()), words -> letter(words, about, one, sha256, due), at);
  }

  private static Contacts.Message letter(
      Words words, Opportunity about, Application one, String sha256, Instant due) {
    return new Contacts.Message(
        words.say("panels.letter.seal.subject"),
        List.of(
            words.say("panels.letter.seal.words", one.name(), about.notice().role()),
            sha256,
            words.say("panels.letter.seal.keep", words.weekday(due))),
        "/take-part/" + about.id().value() + "/proof",
        words.say("panels.letter.seal.link"));
  }
}
