package org.alongside.platform.front;

import org.alongside.platform.access.Allowed;
import org.alongside.platform.access.Who;
import org.alongside.platform.tenancy.Organisations;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Who is here? With one organisation, its own front page is the front door. */
@Controller
class FrontDoorController {

  private static final String FOR_ROBOTS =
      """
      User-agent: *
      Disallow: /outbox
      Disallow: /set-up
      Disallow: /*/sign-in
      Disallow: /*/receipt
      Disallow: /*/letters/
      Disallow: /*/voice
      Disallow: /*/me
      Disallow: /*/people
      """;

  private final Organisations organisations;
  private final boolean demo;

  FrontDoorController(Organisations organisations, @Value("${alongside.mode:live}") String mode) {
    this.organisations = organisations;
    this.demo = "demo".equals(mode);
  }

  @GetMapping("/")
  @Allowed(Who.ANYONE)
  Object show() {
    var all = organisations.all();
    if (all.isEmpty() && !demo) return "redirect:/set-up";
    if (all.size() == 1) return "redirect:/" + all.getFirst().slug() + "/";
    return new FrontPage(all);
  }

  @GetMapping("/robots.txt")
  @Allowed(Who.ANYONE)
  ResponseEntity<String> robots() {
    return ResponseEntity.ok().contentType(MediaType.TEXT_PLAIN).body(FOR_ROBOTS);
  }

  @GetMapping("/favicon.ico")
  @Allowed(Who.ANYONE)
  String mark() {
    return "redirect:/mark.svg";
  }
}
