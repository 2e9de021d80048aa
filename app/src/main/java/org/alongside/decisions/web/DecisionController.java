package org.alongside.decisions.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.alongside.decisions.DecisionId;
import org.alongside.people.Person;
import org.alongside.platform.access.Allowed;
import org.alongside.platform.access.Who;
import org.alongside.platform.errors.Problems;
import org.alongside.platform.pages.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A question while it is open, to the group; what was decided, to everybody. */
@Controller
class DecisionController {

  private final DecisionQueries queries;

  DecisionController(DecisionQueries queries) {
    this.queries = queries;
  }

  @GetMapping("/{org}/initiatives/{initiative}/decisions/{decision}")
  @Allowed(Who.ANYONE)
  Object show(
      @PathVariable String initiative,
      @PathVariable DecisionId decision,
      Optional<Person> reader,
      Frame frame) {
    if (reader.isEmpty() && !queries.openToReader(initiative, decision, reader))
      return "redirect:"
          + frame.to("/sign-in?next=")
          + URLEncoder.encode(
              frame.to(DecisionQueries.path(initiative, decision)), StandardCharsets.UTF_8);
    return queries.page(initiative, decision, reader, null, Problems.none(), frame.words());
  }
}
