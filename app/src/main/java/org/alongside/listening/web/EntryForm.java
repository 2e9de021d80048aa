package org.alongside.listening.web;

import java.util.Optional;
import org.alongside.initiatives.InitiativeId;
import org.alongside.listening.Audience;
import org.alongside.listening.Channel;
import org.alongside.listening.Gift;
import org.alongside.listening.Tongue;
import org.alongside.listening.VoiceKind;
import org.alongside.people.PersonId;
import org.alongside.platform.Experience;
import org.alongside.platform.errors.Problems;

/**
 * What somebody said by phone, on paper or face to face, written down by another.
 *
 * @param once makes a second press of the button the same as the first
 * @param name how they want to be called; the team sees it, others only if they chose so
 * @param consent how they agreed, in a few words
 */
public record EntryForm(
    String once,
    String words,
    String kind,
    String language,
    String experience,
    String channel,
    String audience,
    String name,
    String described,
    String consent,
    String how,
    String email) {

  public EntryForm {
    once = Chosen.text(once);
    words = Chosen.text(words);
    kind = Chosen.text(kind);
    language = Chosen.text(language);
    experience = Chosen.text(experience);
    channel = Chosen.text(channel);
    audience = Chosen.text(audience);
    name = Chosen.text(name);
    described = Chosen.text(described);
    consent = Chosen.text(consent);
    how = Chosen.text(how);
    email = Chosen.text(email);
  }

  static EntryForm blank(String once) {
    return new EntryForm(once, "", "", "", "", "", "", "", "", "", "", "");
  }

  HearBackForm hearBack() {
    return new HearBackForm(how, email);
  }

  Problems problems() {
    var problems = Problems.none();
    if (Chosen.of(Channel.class, channel).isEmpty())
      problems.add("channel", "listening.channel-needed");
    WordsForm.check(words, problems);
    problems.require("consent", consent, "listening.consent-needed");
    var chosen = Chosen.of(Audience.class, audience);
    if (chosen.isEmpty()) problems.add("audience", "listening.entry.audience-needed");
    if (chosen.filter(Audience.NAMED::equals).isPresent())
      problems.require("name", name, "listening.entry.name-needed");
    if (described.length() > AudienceForm.LONGEST_NAME)
      problems.add("described", "listening.described-long", AudienceForm.LONGEST_NAME);
    return problems.addAll(hearBack().problems(Optional.empty()));
  }

  Gift gift(InitiativeId about, PersonId by, String pageLanguage) {
    return new Gift(
        about,
        Chosen.of(VoiceKind.class, kind).orElse(VoiceKind.STORY),
        words.replace("\u0000", "").replace("\r\n", "\n").strip(),
        Tongue.offered(language) ? language : Tongue.of(words, pageLanguage),
        Chosen.of(Experience.class, experience).orElse(Experience.UNSAID),
        Audience.valueOf(audience),
        name.strip(),
        Audience.valueOf(audience) == Audience.ANONYMOUS ? described.strip() : "",
        Channel.valueOf(channel),
        null,
        null,
        by,
        consent.strip());
  }
}
