package org.alongside.initiatives.web;

import java.util.Optional;
import org.alongside.people.Person;
import org.alongside.platform.access.Allowed;
import org.alongside.platform.access.Who;
import org.alongside.platform.pages.Frame;
import org.alongside.platform.pages.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One initiative, for everybody. */
@Controller
class InitiativeController {

  private final InitiativeQueries queries;

  InitiativeController(InitiativeQueries queries) {
    this.queries = queries;
  }

  @GetMapping("/{org}/initiatives/{initiative}")
  @Allowed(Who.ANYONE)
  Page show(@PathVariable String initiative, Optional<Person> reader, Frame frame) {
    return queries.page(initiative, reader, frame);
  }
}
