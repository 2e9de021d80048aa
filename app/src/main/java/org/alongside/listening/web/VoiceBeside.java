package org.alongside.listening.web;

import org.alongside.listening.Voice;
import org.alongside.listening.VoiceId;
import org.alongside.listening.Voices;
import org.alongside.people.Contact;
import org.alongside.people.Contacts;
import org.alongside.platform.Experience;
import org.alongside.platform.words.Words;
import org.springframework.stereotype.Component;

/**
 * The voice that an act of the team is about, as it stands beside the form.
 *
 * @param path of the voice on the workbench
 * @param words as much as fits beside a form
 * @param whole whether that is all of it
 * @param reach how what is written now reaches its giver
 */
public record VoiceBeside(
    String path,
    Experience experience,
    String who,
    String about,
    String language,
    String words,
    boolean whole,
    String reach) {

  private static final int FITS = 900;

  @Component
  static class Shelf {

    private final Voices voices;
    private final Contacts contacts;

    Shelf(Voices voices, Contacts contacts) {
      this.voices = voices;
      this.contacts = contacts;
    }

    VoiceBeside take(VoiceId id, Words words) {
      return of(voices.get(id), words);
    }

    private VoiceBeside of(Voice voice, Words words) {
      boolean whole = voice.words().length() <= FITS;
      boolean letter =
          voice.contact() != null
              && contacts.find(voice.contact()).filter(Contact::reachable).isPresent();
      return new VoiceBeside(
          path(voice.id()),
          voice.experience(),
          voice.who().isBlank() ? words.say("listening.act.somebody") : voice.who(),
          words.say(
              "listening.act.about",
              words.say("platform.experience", voice.experience()),
              words.date(voice.givenAt())),
          voice.language(),
          whole ? voice.words() : beginning(voice.words()),
          whole,
          words.say(letter ? "listening.act.by-letter" : "listening.act.by-receipt"));
    }

    private static String beginning(String words) {
      int end = words.lastIndexOf(' ', FITS);
      return words.substring(0, end > 0 ? end : FITS) + " …";
    }
  }

  static String path(VoiceId id) {
    return "/voices/" + id.value();
  }
}
