package org.alongside.people.web;

import java.time.Clock;
import org.alongside.people.ConsentId;
import org.alongside.people.Consents;
import org.alongside.people.Contacts;
import org.alongside.people.Person;
import org.alongside.platform.access.Allowed;
import org.alongside.platform.access.Who;
import org.alongside.platform.tenancy.Organisation;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What somebody agreed to, they can take back. */
@Controller
class MyConsentController {

  private final Consents consents;
  private final Contacts contacts;
  private final Clock clock;

  MyConsentController(Consents consents, Contacts contacts, Clock clock) {
    this.consents = consents;
    this.contacts = contacts;
    this.clock = clock;
  }

  @PostMapping("/{org}/me/consents/{consent}/withdrawal")
  @Allowed(Who.SIGNED_IN)
  String withdraw(@PathVariable ConsentId consent, Person person, Organisation organisation) {
    consents.withdraw(contacts.of(person.id()), consent, clock.instant());
    return "redirect:/" + organisation.slug() + "/me#agreed";
  }
}
