package org.alongside.recruitment.panels.web;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.alongside.platform.access.Allowed;
import org.alongside.platform.access.Who;
import org.alongside.platform.errors.NotFound;
import org.alongside.platform.pages.Page;
import org.alongside.platform.words.Words;
import org.alongside.recruitment.OpportunityId;
import org.alongside.recruitment.panels.Chances;
import org.alongside.recruitment.panels.Panels;
import org.alongside.recruitment.panels.Seal;
import org.alongside.recruitment.panels.SealId;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** How a panel was drawn, and the files by which anybody checks it. */
@Controller
class ProofController {

  private final Places places;
  private final ProofQueries queries;
  private final Panels panels;
  private final Chances chances;

  ProofController(Places places, ProofQueries queries, Panels panels, Chances chances) {
    this.places = places;
    this.queries = queries;
    this.panels = panels;
    this.chances = chances;
  }

  @GetMapping("/{org}/take-part/{opportunity}/proof")
  @Allowed(Who.ANYONE)
  Page show(@PathVariable OpportunityId opportunity, Words words) {
    var place = places.of(opportunity);
    return queries
        .first(place)
        .<Page>map(seal -> queries.page(place, seal, words))
        .orElse(new ProofSoonPage(place));
  }

  @GetMapping("/{org}/take-part/{opportunity}/proof/{seal}")
  @Allowed(Who.ANYONE)
  Page showOne(@PathVariable OpportunityId opportunity, @PathVariable SealId seal, Words words) {
    return queries.page(places.of(opportunity), open(opportunity, seal), words);
  }

  /** Byte for byte what was hashed. */
  @GetMapping("/{org}/take-part/{opportunity}/proof/{seal}/commitment.txt")
  @Allowed(Who.ANYONE)
  ResponseEntity<byte[]> list(@PathVariable OpportunityId opportunity, @PathVariable SealId seal) {
    return file("text/plain;charset=UTF-8", panels.list(open(opportunity, seal).id()));
  }

  @GetMapping("/{org}/take-part/{opportunity}/proof/{seal}/tickets.csv")
  @Allowed(Who.ANYONE)
  ResponseEntity<byte[]> tickets(
      @PathVariable OpportunityId opportunity, @PathVariable SealId seal) {
    String rows =
        panels
            .list(open(opportunity, seal).id())
            .lines()
            .filter(line -> line.startsWith("t "))
            .map(line -> line.substring(2).replace(' ', ','))
            .collect(Collectors.joining("\r\n", "ticket,people\r\n", "\r\n"));
    return file("text/csv;charset=UTF-8", rows);
  }

  @GetMapping("/{org}/take-part/{opportunity}/proof/{seal}/chances.csv")
  @Allowed(Who.ANYONE)
  ResponseEntity<byte[]> chances(
      @PathVariable OpportunityId opportunity, @PathVariable SealId seal) {
    SealId id = open(opportunity, seal).id();
    Map<String, Integer> tickets = chances.tickets(id);
    String rows =
        new TreeMap<>(chances.chances(id))
            .entrySet().stream()
                .map(
                    one ->
                        String.format(
                            Locale.ROOT,
                            "%s,%.9f,%d",
                            one.getKey(),
                            one.getValue(),
                            tickets.getOrDefault(one.getKey(), 0)))
                .collect(Collectors.joining("\r\n", "person,chance,tickets\r\n", "\r\n"));
    return file("text/csv;charset=UTF-8", rows);
  }

  private Seal open(OpportunityId opportunity, SealId id) {
    Seal seal = panels.get(id);
    if (!seal.opportunity().equals(opportunity) || !seal.isPublic()) throw new NotFound(id);
    return seal;
  }

  private static ResponseEntity<byte[]> file(String type, String text) {
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, type)
        .header("X-Content-Type-Options", "nosniff")
        .header(HttpHeaders.CACHE_CONTROL, "public, max-age=60")
        .body(text.getBytes(StandardCharsets.UTF_8));
  }
}
