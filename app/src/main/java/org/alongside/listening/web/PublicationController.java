package org.alongside.listening.web;

import java.time.Clock;
import org.alongside.listening.Moderation;
import org.alongside.listening.VoiceId;
import org.alongside.people.Person;
import org.alongside.platform.access.Allowed;
import org.alongside.platform.access.Who;
import org.alongside.platform.tenancy.Organisation;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Shows a voice to those whom its giver chose, and takes that back. */
@Controller
class PublicationController {

  private final Moderation moderation;
  private final Clock clock;

  PublicationController(Moderation moderation, Clock clock) {
    this.moderation = moderation;
    this.clock = clock;
  }

  @PostMapping("/{org}/voices/{voice}/publication")
  @Allowed(Who.TEAM)
  String create(@PathVariable VoiceId voice, Person person, Organisation organisation) {
    moderation.publish(voice, person.id(), clock.instant());
    return Acted.on(voice, "shown", organisation);
  }

  @PostMapping("/{org}/voices/{voice}/publication/removal")
  @Allowed(Who.TEAM)
  String remove(@PathVariable VoiceId voice, Person person, Organisation organisation) {
    moderation.hide(voice, person.id(), clock.instant());
    return Acted.on(voice, "hidden", organisation);
  }
}
