package org.alongside.platform.front;

import java.util.Objects;
import org.alongside.platform.access.Allowed;
import org.alongside.platform.access.Who;
import org.alongside.platform.pages.Page;
import org.alongside.platform.tenancy.Organisation;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The pages that the foot of every page links to. */
@Controller
class FootController {

  @GetMapping("/{org}/about")
  @Allowed(Who.ANYONE)
  Page about() {
    return new AboutPage();
  }

  @GetMapping("/{org}/accessibility")
  @Allowed(Who.ANYONE)
  Page accessibility() {
    return new AccessibilityPage();
  }

  @GetMapping("/{org}/your-words")
  @Allowed(Who.ANYONE)
  Page yourWords() {
    return new YourWordsPage();
  }

  @GetMapping("/{org}/talk")
  @Allowed(Who.ANYONE)
  Page talk(Organisation organisation) {
    String phone = Objects.requireNonNullElse(organisation.phone(), "");
    String email = Objects.requireNonNullElse(organisation.email(), "");
    return new TalkPage(phone, phone.replaceAll("[^0-9+]", ""), email);
  }
}
