package org.alongside.demo;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The town is there before anybody is told that Alongside is ready; then, whom to be in it. */
@Component
@OnlyInDemo
class Opening implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(Opening.class);

  private final Millbrook town;
  private final String url;

  Opening(Millbrook town, @Value("${alongside.url}") String url) {
    this.town = town;
    this.url = url;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    town.enact();
  }

  @EventListener(ApplicationReadyEvent.class)
  void welcome() {
    LOG.info(
        "Millbrook is an invented town. Be one of four people at {}/hospitals/demonstration", url);
    for (Guest guest : town.allGuests()) LOG.info("  {}. {}", guest.name(), guest.sees());
  }
}
