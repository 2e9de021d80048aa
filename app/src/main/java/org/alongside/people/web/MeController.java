package org.alongside.people.web;

import java.util.Comparator;
import java.util.List;
import org.alongside.people.Consents;
import org.alongside.people.Consents.Consent;
import org.alongside.people.Contacts;
import org.alongside.people.MyPanel;
import org.alongside.people.Person;
import org.alongside.people.Role;
import org.alongside.platform.access.Allowed;
import org.alongside.platform.access.Who;
import org.alongside.platform.mail.Outbox;
import org.alongside.platform.pages.Frame;
import org.alongside.platform.pages.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What this place knows about me, and what I chose. */
@Controller
class MeController {

  private final Contacts contacts;
  private final Consents consents;
  private final MeQueries queries;
  private final Outbox outbox;
  private final List<MyPanel> panels;

  MeController(
      Contacts contacts,
      Consents consents,
      MeQueries queries,
      Outbox outbox,
      List<MyPanel> panels) {
    this.contacts = contacts;
    this.consents = consents;
    this.queries = queries;
    this.outbox = outbox;
    this.panels = panels.stream().sorted(Comparator.comparingInt(MyPanel::order)).toList();
  }

  @GetMapping("/{org}/me")
  @Allowed(Who.SIGNED_IN)
  Page show(Person person, Frame frame) {
    var id = contacts.of(person.id());
    var contact = contacts.find(id).orElseThrow();
    return new MePage(
        person.name(),
        person.about(),
        queries.address(person.id()),
        person.roles().stream().map(role -> frame.say("people.role", role)).toList(),
        contact.stopped()
            ? frame.say("people.preference.stopped")
            : frame.say("people.preference", contact.preference()),
        frame.say("people.language." + contact.language()),
        consents.of(id).stream().map(consent -> agreed(consent, frame)).toList(),
        panels.stream().flatMap(panel -> panel.show(person, frame).stream()).toList(),
        person.team() ? outbox.waiting() : 0,
        person.is(Role.ADMINISTRATOR));
  }

  private static MePage.Agreed agreed(Consent consent, Frame frame) {
    return new MePage.Agreed(
        consent.id().value().toString(),
        frame.say("people.consent." + consent.what()),
        consent.how(),
        frame.date(consent.givenAt()),
        consent.withdrawnAt() == null ? "" : frame.date(consent.withdrawnAt()));
  }
}
