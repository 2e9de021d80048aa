package org.alongside.demo;

import java.time.Clock;
import java.util.List;
import org.alongside.people.People;
import org.alongside.people.PersonId;
import org.alongside.platform.errors.NotFound;
import org.alongside.platform.ids.Ids;
import org.alongside.platform.mail.MailRound;
import org.alongside.platform.tenancy.OrgId;
import org.alongside.platform.tenancy.Organisation;
import org.alongside.platform.tenancy.Organisations;
import org.alongside.platform.tenancy.Tenancy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** The demonstration town: its organisations, and all that they said and did. */
@Service
@OnlyInDemo
public class Millbrook {

  private final Script script = new Script();
  private final List<Act> acts;
  private final People people;
  private final Organisations organisations;
  private final TransactionTemplate transaction;
  private final MailRound mail;
  private final Clock clock;

  Millbrook(
      List<Act> acts,
      People people,
      Organisations organisations,
      TransactionTemplate transaction,
      MailRound mail,
      Clock clock) {
    this.acts = acts;
    this.people = people;
    this.organisations = organisations;
    this.transaction = transaction;
    this.mail = mail;
    this.clock = clock;
  }

  /**
   * Enacts what isn't there yet, an organisation in one transaction: somebody who pulls the plug
   * leaves whole organisations behind, and the next start adds the others.
   */
  public void enact() {
    if (isSomebodyElses()) return;
    for (Entry organisation : script.organisations()) {
      if (organisations.bySlug(organisation.text("slug")).isEmpty()) enact(organisation);
    }
    mail.go();
  }

  /** Those who belong to the present organisation. */
  public List<Guest> guests() {
    String here = Tenancy.present().orElseThrow().slug();
    return script.guests().stream()
        .filter(one -> script.person(one.text("person")).entry("roles").has(here))
        .map(one -> Guest.of(one, script.person(one.text("person"))))
        .toList();
  }

  public PersonId personOf(Guest guest) {
    return people.known(guest.email()).orElseThrow(() -> new NotFound(guest.key()));
  }

  /** Where to be whom, for those who start the demonstration. */
  List<Guest> allGuests() {
    return script.guests().stream()
        .map(one -> Guest.of(one, script.person(one.text("person"))))
        .toList();
  }

  private boolean isSomebodyElses() {
    var ours = script.organisations().stream().map(entry -> entry.text("slug")).toList();
    return !organisations.all().stream().allMatch(found -> ours.contains(found.slug()));
  }

  private void enact(Entry entry) {
    var organisation =
        new Organisation(
            Ids.next(OrgId::new),
            entry.text("slug"),
            entry.text("name"),
            entry.text("sentence"),
            entry.text("phone"),
            entry.text("email"));
    Tenancy.within(
        organisation,
        () -> {
          transaction.executeWithoutResult(
              _ -> {
                organisations.found(organisation);
                var scene = Scene.of(script, organisation.slug(), new Calendar(clock));
                acts.forEach(act -> act.plan(scene));
                scene.deeds().play();
              });
          return null;
        });
  }
}
