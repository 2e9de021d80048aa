package org.alongside.people.web;

import java.time.Clock;
import java.util.UUID;
import org.alongside.people.Contacts;
import org.alongside.platform.access.Allowed;
import org.alongside.platform.access.Who;
import org.alongside.platform.errors.NotFound;
import org.alongside.platform.limits.Limited;
import org.alongside.platform.pages.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Stop letters, and start them again. Whoever has the code from a letter has the right; a mail
 * program may press the button for its reader (RFC 8058), so the answer leads nowhere else.
 */
@Controller
class LettersController {

  private final Contacts contacts;
  private final Clock clock;

  LettersController(Contacts contacts, Clock clock) {
    this.contacts = contacts;
    this.clock = clock;
  }

  @GetMapping("/{org}/letters/{code}/stop")
  @Allowed(Who.ANYONE)
  Page show(@PathVariable UUID code) {
    return page(code);
  }

  @PostMapping("/{org}/letters/{code}/stop")
  @Allowed(Who.ANYONE)
  @Limited(aMinute = 30)
  Page stop(@PathVariable UUID code) {
    if (!contacts.stop(code, clock.instant())) throw new NotFound("letters");
    return page(code);
  }

  @PostMapping("/{org}/letters/{code}/start")
  @Allowed(Who.ANYONE)
  @Limited(aMinute = 30)
  Page start(@PathVariable UUID code) {
    if (!contacts.startAgain(code)) throw new NotFound("letters");
    return new LettersPage(code.toString(), false, true);
  }

  private Page page(UUID code) {
    boolean stopped = contacts.stopped(code).orElseThrow(() -> new NotFound("letters"));
    return new LettersPage(code.toString(), stopped, false);
  }
}
