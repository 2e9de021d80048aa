package org.alongside.accountability;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.alongside.InTown;
import org.alongside.initiatives.Framing;
import org.alongside.initiatives.Initiative;
import org.alongside.initiatives.Initiatives;
import org.alongside.initiatives.Level;
import org.alongside.initiatives.Memberships;
import org.alongside.initiatives.Pledge;
import org.alongside.initiatives.Way;
import org.alongside.initiatives.WayOfWorking;
import org.alongside.listening.Audience;
import org.alongside.listening.Channel;
import org.alongside.listening.Gift;
import org.alongside.listening.Given;
import org.alongside.listening.Moderation;
import org.alongside.listening.VoiceId;
import org.alongside.listening.VoiceKind;
import org.alongside.listening.Voices;
import org.alongside.people.Contacts;
import org.alongside.people.Person;
import org.alongside.people.Preference;
import org.alongside.people.Role;
import org.alongside.platform.Experience;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** The way to children’s outpatients: who works on it, and what people say about it. */
public abstract class InOutpatients extends InTown {

  @Autowired protected Initiatives initiatives;
  @Autowired protected Memberships memberships;
  @Autowired protected Voices voices;
  @Autowired protected Moderation moderation;
  @Autowired private Contacts contacts;

  protected Person priya;
  protected Person carol;
  protected Person mei;
  protected Initiative outpatients;

  @BeforeEach
  void begin() {
    clock.set(Instant.parse("2026-01-06T10:00:00Z"));
    priya = someone("Priya Nair", Role.FACILITATOR, Role.MODERATOR);
    carol = someone("Carol Brennan");
    mei = someone("Dr Mei Lee", Role.SPONSOR);
    var framing =
        new Framing(List.of("The signs"), List.of(), List.of(), List.of(), List.of(), List.of());
    var id =
        initiatives.begin(
            new Initiatives.Beginning(
                "outpatients",
                "The way to children’s outpatients",
                "Every child finds the door.",
                Level.LOCAL,
                framing,
                new Way(WayOfWorking.CO_DESIGN, "They know the way.", true),
                "",
                ""),
            priya.id(),
            now());
    memberships.join(id, priya.id(), Experience.LEARNT, now());
    memberships.join(id, carol.id(), Experience.LIVED, now());
    memberships.join(id, mei.id(), Experience.LEARNT, now());
    initiatives.pledge(id, new Pledge(mei.id(), "I answer each of you.", 10, now()));
    outpatients = initiatives.get(id);
  }

  protected Given says(String words, Experience experience, Audience audience) {
    return says(words, "en", experience, audience, null);
  }

  protected Given says(
      String words,
      String language,
      Experience experience,
      Audience audience,
      @Nullable String email) {
    clock.pass(Duration.ofHours(5));
    var contact = email == null ? null : contacts.keep(email, language, Preference.EMAIL);
    return voices.give(
        new Gift(
            outpatients.id(),
            VoiceKind.STORY,
            words,
            language,
            experience,
            audience,
            "Amina",
            "",
            Channel.WEB,
            contact,
            null,
            null,
            ""),
        now());
  }

  /** The team reads it and shows it to those whom its giver chose. */
  protected VoiceId shown(Given given) {
    moderation.publish(given.voice(), priya.id(), now());
    return given.voice();
  }
}
