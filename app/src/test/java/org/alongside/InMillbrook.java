package org.alongside;

import org.alongside.people.Person;
import org.alongside.people.web.Signed;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * A test in the demonstration town, with its whole story told: once, for all tests that extend
 * this, so add no annotations of Spring. What one changes stays changed for the next; a rule that
 * needs a clean slate is better tried {@link InTown}.
 */
@SpringBootTest(properties = "alongside.mode=demo")
@AutoConfigureMockMvc
@Import({TownClock.class, Cast.class})
public abstract class InMillbrook {

  @Autowired protected Cast cast;
  @Autowired protected TownClock clock;
  @Autowired protected MockMvcTester web;

  /** Makes a request to the hospitals as this person. */
  protected RequestPostProcessor as(Person person) {
    return Signed.in(cast.hospitals(), person.id());
  }
}
