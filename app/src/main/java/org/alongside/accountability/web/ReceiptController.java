package org.alongside.accountability.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.alongside.accountability.Receipts;
import org.alongside.listening.ReceiptCode;
import org.alongside.platform.access.Allowed;
import org.alongside.platform.access.Who;
import org.alongside.platform.limits.Limited;
import org.alongside.platform.pages.Page;
import org.alongside.platform.words.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What happened to what one person said. The code is the key, so nobody may guess it quickly. */
@Controller
class ReceiptController {

  private final Receipts receipts;
  private final ReceiptQueries queries;
  private final Clock clock;

  ReceiptController(Receipts receipts, ReceiptQueries queries, Clock clock) {
    this.receipts = receipts;
    this.queries = queries;
    this.clock = clock;
  }

  @GetMapping("/{org}/receipt/{code}")
  @Allowed(Who.ANYONE)
  @Limited(aMinute = 60)
  Page show(@PathVariable String code, Words words, HttpServletResponse response) {
    // The address is a secret of its owner: no searcher, no other site, no shared computer keeps
    // it.
    response.setHeader("X-Robots-Tag", "noindex, nofollow, noarchive");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("Cache-Control", "no-store");
    var receipt = new ReceiptCode(code);
    return receipts
        .open(receipt, clock.instant())
        .<Page>map(voice -> queries.of(voice, receipt, words))
        .orElseGet(() -> new ReceiptUnknownPage(receipt.spoken()));
  }
}
