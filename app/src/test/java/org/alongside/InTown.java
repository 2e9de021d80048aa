package org.alongside;

import java.time.Instant;
import org.alongside.people.People;
import org.alongside.people.Person;
import org.alongside.people.PersonId;
import org.alongside.people.Preference;
import org.alongside.people.Role;
import org.alongside.people.web.Signed;
import org.alongside.platform.tenancy.Organisation;
import org.alongside.platform.tenancy.Organisations;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * A test in a town of its own: each one runs within a fresh organisation, on the real database, at
 * a time that it sets. All of them share one application, so add no annotations of Spring.
 */
@SpringBootTest
@AutoConfigureMockMvc
@Import(TownClock.class)
@ExtendWith(TownLife.class)
public abstract class InTown {

  // Set before each test.
  protected Organisation town;

  @Autowired protected TownClock clock;
  @Autowired protected MockMvcTester web;
  @Autowired private People people;
  @Autowired private Organisations organisations;

  protected Instant now() {
    return clock.instant();
  }

  /** Somebody of this town, with an address made from the name. */
  protected Person someone(String name, Role... roles) {
    String address = name.toLowerCase().replaceAll("[^a-z]+", ".") + "@millbrook.example";
    PersonId id = people.welcome(name, "", address, "en", Preference.EMAIL, now());
    for (Role role : roles) people.give(id, role, id, now());
    return people.get(id);
  }

  /** An address in this town. */
  protected String to(String path) {
    return "/" + town.slug() + path;
  }

  /** Makes a request as this person: {@code web.get().uri(to("/")).with(as(priya))}. */
  protected RequestPostProcessor as(Person person) {
    return Signed.in(town, person.id());
  }

  /** Another organisation, to see that nothing crosses over: {@code Tenancy.within(other, …)}. */
  protected Organisation anotherTown() {
    return TownLife.found(organisations);
  }
}
