package org.alongside;

import java.time.Instant;
import org.alongside.initiatives.Framing;
import org.alongside.initiatives.Initiative;
import org.alongside.initiatives.Initiatives;
import org.alongside.initiatives.Level;
import org.alongside.initiatives.Memberships;
import org.alongside.initiatives.Way;
import org.alongside.initiatives.WayOfWorking;
import org.alongside.listening.Audience;
import org.alongside.listening.Channel;
import org.alongside.listening.Gift;
import org.alongside.listening.VoiceId;
import org.alongside.listening.VoiceKind;
import org.alongside.listening.Voices;
import org.alongside.people.Contacts;
import org.alongside.people.Person;
import org.alongside.people.Preference;
import org.alongside.people.Role;
import org.alongside.platform.Experience;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A town where Priya reads what was said about the signs, and Carol reads with her. */
public abstract class Conversation extends InTown {

  @Autowired protected Voices voices;
  @Autowired private Initiatives initiatives;
  @Autowired private Memberships memberships;
  @Autowired private Contacts contacts;

  protected Person priya;
  protected Person carol;
  protected Initiative signs;

  @BeforeEach
  void aConversationAboutSigns() {
    priya = someone("Priya Nair", Role.FACILITATOR);
    carol = someone("Carol Brennan");
    signs = begun("signs", "Finding children’s outpatients");
    memberships.join(signs.id(), carol.id(), Experience.LIVED, now());
  }

  protected Initiative begun(String slug, String title) {
    var way = new Way(WayOfWorking.CONSULT, "To begin with.", true);
    initiatives.begin(
        new Initiatives.Beginning(
            slug, title, "To be found.", Level.LOCAL, Framing.empty(), way, "", ""),
        priya.id(),
        now());
    return initiatives.get(slug);
  }

  protected VoiceId said(String words) {
    return said(words, Experience.LIVED, Audience.ANONYMOUS);
  }

  protected VoiceId said(String words, Experience experience, Audience audience) {
    return said(signs, words, experience, audience, now());
  }

  protected VoiceId said(
      Initiative in, String words, Experience experience, Audience audience, Instant at) {
    var contact = contacts.keep("giver@millbrook.example", "en", Preference.EMAIL);
    var gift =
        new Gift(
            in.id(),
            VoiceKind.STORY,
            words,
            "en",
            experience,
            audience,
            "Amina Warsame",
            "",
            Channel.WEB,
            contact,
            null,
            null,
            "");
    return voices.give(gift, at).voice();
  }

  protected MvcTestResult reads(Person reader, String path) {
    return web.get().uri(to(path)).with(as(reader)).exchange();
  }

  protected MvcTestResult passerByReads(String path) {
    return web.get().uri(to(path)).exchange();
  }

  /** Sends a form as a browser would, with these names and values. */
  protected MvcTestResult sends(Person sender, String path, String... namesAndValues) {
    MockMvcRequestBuilder form =
        web.post()
            .uri(to(path))
            .with(as(sender))
            .contentType(MediaType.APPLICATION_FORM_URLENCODED);
    for (int i = 0; i < namesAndValues.length; i += 2)
      form.param(namesAndValues[i], namesAndValues[i + 1]);
    return form.exchange();
  }
}
