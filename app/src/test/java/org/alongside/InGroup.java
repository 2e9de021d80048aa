package org.alongside;

import java.util.List;
import java.util.Map;
import org.alongside.initiatives.Framing;
import org.alongside.initiatives.InitiativeId;
import org.alongside.initiatives.Initiatives;
import org.alongside.initiatives.Level;
import org.alongside.initiatives.Memberships;
import org.alongside.initiatives.Way;
import org.alongside.initiatives.WayOfWorking;
import org.alongside.people.Person;
import org.alongside.people.Role;
import org.alongside.platform.Experience;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A town with one piece of work that is called co-design, and a group of four. */
public abstract class InGroup extends InTown {

  @Autowired protected Initiatives initiatives;
  @Autowired protected Memberships memberships;

  protected InitiativeId outpatients;

  /** Facilitates; learnt experience. */
  protected Person priya;

  /** Learnt experience. */
  protected Person imran;

  /** Lived experience. */
  protected Person amina;

  /** Lived experience. */
  protected Person maureen;

  /** Of the town, not of the group. */
  protected Person helen;

  @BeforeEach
  void gather() {
    priya = someone("Priya Nair", Role.FACILITATOR);
    imran = someone("Imran Shah");
    amina = someone("Amina Warsame");
    maureen = someone("Maureen Pike");
    helen = someone("Helen Ward");
    outpatients = begin("outpatients", WayOfWorking.CO_DESIGN);
    memberships.join(outpatients, priya.id(), Experience.LEARNT, now());
    memberships.join(outpatients, imran.id(), Experience.LEARNT, now());
    memberships.join(outpatients, amina.id(), Experience.LIVED, now());
    memberships.join(outpatients, maureen.id(), Experience.LIVED, now());
  }

  protected InitiativeId begin(String slug, WayOfWorking way) {
    return initiatives.begin(
        new Initiatives.Beginning(
            slug,
            "The way to children’s outpatients",
            "Families get lost between the car park and the children’s clinic.",
            Level.LOCAL,
            new Framing(
                List.of("what the signs say"),
                List.of("£14,000"),
                List.of(),
                List.of(),
                List.of(),
                List.of()),
            new Way(way, "Staff can’t see what is confusing.", true),
            "We check whether it works.",
            "Tell us if you found your way."),
        priya.id(),
        now());
  }

  protected MvcTestResult get(Person reader, String path) {
    return web.get().uri(to(path)).with(as(reader)).exchange();
  }

  protected MvcTestResult post(Person member, String path, Map<String, String> form) {
    var request = web.post().uri(to(path)).with(as(member));
    form.forEach(request::param);
    return request.exchange();
  }
}
