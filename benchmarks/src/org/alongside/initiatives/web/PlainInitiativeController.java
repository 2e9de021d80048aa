package org.alongside.initiatives.web;

import java.util.Optional;
import org.alongside.people.Person;
import org.alongside.platform.access.Allowed;
import org.alongside.platform.access.Who;
import org.alongside.platform.pages.Frame;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * An initiative's page read from the database as for its readers, then written as plain text: what
 * remains is the price of the page. Stands in the product's package to ask the same queries.
 */
@RestController
class PlainInitiativeController {

  private final InitiativeQueries queries;

  PlainInitiativeController(InitiativeQueries queries) {
    this.queries = queries;
  }

  @GetMapping(path = "/{org}/benchmarks/initiatives/{initiative}", produces = "text/plain")
  @Allowed(Who.ANYONE)
  String show(@PathVariable String initiative, Optional<Person> reader, Frame frame) {
    return queries.page(initiative, reader, frame).toString();
  }
}
