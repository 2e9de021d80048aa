package org.alongside.recruitment.panels.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import org.alongside.platform.access.Allowed;
import org.alongside.platform.access.Who;
import org.alongside.platform.pages.Page;
import org.alongside.platform.words.Words;
import org.alongside.recruitment.OpportunityId;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Who put their names down, beside those whom it affects. */
@Controller
class StandingController {

  private final Places places;
  private final StandingQueries queries;

  StandingController(Places places, StandingQueries queries) {
    this.places = places;
    this.queries = queries;
  }

  @GetMapping("/{org}/initiatives/{initiative}/opportunities/{opportunity}/people")
  @Allowed(Who.TEAM)
  Page show(@PathVariable String initiative, @PathVariable OpportunityId opportunity, Words words) {
    return queries.page(places.of(initiative, opportunity), words);
  }

  /** The same numbers as on the page, and no others. */
  @GetMapping("/{org}/initiatives/{initiative}/opportunities/{opportunity}/people.csv")
  @Allowed(Who.TEAM)
  void download(
      @PathVariable String initiative,
      @PathVariable OpportunityId opportunity,
      Words words,
      HttpServletResponse response)
      throws IOException {
    var page = queries.page(places.of(initiative, opportunity), words);
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment().filename("people.csv").build().toString());
    try (Writer out = response.getWriter();
        var csv = new CSVPrinter(out, CSVFormat.RFC4180)) {
      csv.printRecord(
          words.say("panels.table.question"),
          words.say("panels.table.group"),
          words.say("panels.table.affected"),
          words.say("panels.table.applied"),
          words.say("panels.table.share"));
      String question = "";
      for (var row : page.rows()) {
        if (row.heading()) question = row.group();
        else
          csv.printRecord(question, safe(row.group()), row.affected(), row.applied(), row.share());
      }
    }
  }

  // The team writes the names of groups: a spreadsheet must not take one for a formula.
  private static String safe(String cell) {
    return cell.matches("^[=+\\-@\\t\\r].*") ? "'" + cell : cell;
  }
}
