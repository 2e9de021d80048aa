package org.alongside.demo;

import java.time.Instant;
import org.alongside.listening.Audience;
import org.alongside.listening.Channel;
import org.alongside.listening.Gift;
import org.alongside.listening.VoiceKind;
import org.alongside.listening.Voices;
import org.alongside.people.ContactId;
import org.alongside.people.Contacts;
import org.alongside.people.PersonId;
import org.alongside.people.Preference;
import org.alongside.platform.Experience;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Voices as they were given, and what their givers did with them later. */
@Component
@OnlyInDemo
@Order(3)
class VoiceAct implements Act {

  private final Voices voices;
  private final Contacts contacts;
  private final VoiceAnswers answers;

  VoiceAct(Voices voices, Contacts contacts, VoiceAnswers answers) {
    this.voices = voices;
    this.contacts = contacts;
    this.answers = answers;
  }

  @Override
  public void plan(Scene scene) {
    for (Entry initiative : scene.script().initiativesOf(scene.organisation())) {
      String slug = initiative.text("slug");
      scene.script().voicesIn(slug).forEach(voice -> plan(voice, slug, scene));
    }
  }

  private void plan(Entry voice, String initiative, Scene scene) {
    Instant given = scene.calendar().at(voice.number("day"), voice.text("at"));
    scene
        .deeds()
        .add(
            given,
            at ->
                scene
                    .voices()
                    .put(voice.key(), voices.give(gift(voice, initiative, scene), at).voice()));
    answers.plan(voice, given, scene);
  }

  private Gift gift(Entry voice, String initiative, Scene scene) {
    return new Gift(
        scene.initiatives().get(initiative),
        voice.one(VoiceKind.class, "kind"),
        voice.text("words"),
        voice.text("language"),
        voice.one(Experience.class, "experience"),
        voice.one(Audience.class, "audience"),
        who(voice, scene.script()),
        described(voice),
        channel(voice),
        contact(voice, scene),
        person(voice, "by", scene),
        person(voice, "entered_by", scene),
        voice.text("consent", ""));
  }

  static String who(Entry voice, Script script) {
    return voice.has("by") ? script.person(voice.text("by")).text("name") : voice.text("who");
  }

  static String described(Entry voice) {
    return voice.one(Audience.class, "audience") == Audience.ANONYMOUS ? voice.text("who", "") : "";
  }

  private static Channel channel(Entry voice) {
    return voice.text("channel").equals("person")
        ? Channel.IN_PERSON
        : voice.one(Channel.class, "channel");
  }

  // Who wants no letter, or one by post, is known by the receipt only.
  private @Nullable ContactId contact(Entry voice, Scene scene) {
    if (!voice.text("hear_back").equals("email")) return null;
    return voice.has("by")
        ? contacts.of(scene.people().get(voice.text("by")))
        : contacts.keep(
            voice.text("email"), letterLanguage(voice.text("language")), Preference.EMAIL);
  }

  private static String letterLanguage(String spoken) {
    return spoken.equals("cy") ? "cy" : "en";
  }

  private static @Nullable PersonId person(Entry voice, String part, Scene scene) {
    return voice.has(part) ? scene.people().get(voice.text(part)) : null;
  }
}
