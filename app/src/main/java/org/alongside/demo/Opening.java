package org.alongside.demo;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The town is there before anybody is told that Alongside is ready; then, whom to be in it. */
@Component
@OnlyInDemo
class Opening implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(Opening.class);

  private final Millbrook town;

  Opening(Millbrook town) {
    this.town = town;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    town.enact();
  }

  @EventListener(ApplicationReadyEvent.class)
  @Order(Ordered.LOWEST_PRECEDENCE)
  void welcome() {
    LOG.info("Millbrook is an invented town. Sign in there as one of three people:");
    for (Entry guest : town.guests()) {
      Entry person = town.person(guest.text("person"));
      LOG.info("  {}, {}. {}", person.text("name"), person.text("email"), guest.text("sees"));
    }
  }
}
