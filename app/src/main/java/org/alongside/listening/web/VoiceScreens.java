package org.alongside.listening.web;

import java.util.Objects;
import java.util.Optional;
import org.alongside.initiatives.Initiative;
import org.alongside.initiatives.Initiatives;
import org.alongside.initiatives.Memberships;
import org.alongside.listening.DraftToken;
import org.alongside.listening.Drafts;
import org.alongside.listening.ReceiptCode;
import org.alongside.listening.Tongue;
import org.alongside.listening.Voice;
import org.alongside.people.People;
import org.alongside.people.Person;
import org.alongside.platform.errors.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what the three screens and the thank-you page show. */
@Component
class VoiceScreens {

  private final Initiatives initiatives;
  private final Memberships memberships;
  private final People people;

  VoiceScreens(Initiatives initiatives, Memberships memberships, People people) {
    this.initiatives = initiatives;
    this.memberships = memberships;
    this.people = people;
  }

  VoiceWordsPage words(Initiative about, WordsForm form, Problems problems) {
    return new VoiceWordsPage(about.slug(), about.title(), form, problems);
  }

  VoiceWhoPage who(DraftToken draft, Drafts.Kept kept, AudienceForm form, Problems problems) {
    var about = initiatives.get(kept.initiative());
    return new VoiceWhoPage(draft.value(), about.slug(), form, readers(about), problems);
  }

  Readers readers(Initiative about) {
    var team = people.all().stream().filter(Person::team).toList();
    return Readers.of(team, memberships.of(about.id()));
  }

  VoiceHearBackPage hearBack(
      DraftToken token,
      Drafts.Kept kept,
      Optional<Person> person,
      HearBackForm form,
      Problems problems) {
    var about = initiatives.get(kept.initiative());
    var draft = kept.draft();
    return new VoiceHearBackPage(
        token.value(),
        about.slug(),
        draft.words(),
        lang(draft.language()),
        Objects.requireNonNull(draft.audience()),
        draft.who(),
        person.map(Person::name).orElse(""),
        pledged(about),
        form,
        problems);
  }

  GivenPage given(Voice voice, ReceiptCode code) {
    var about = initiatives.get(voice.initiative());
    return new GivenPage(
        code.spoken(),
        "/receipt/" + code.words(),
        voice.contact() != null,
        about.slug(),
        about.title(),
        pledged(about),
        voice.enteredBy() != null);
  }

  /** For the attribute: nothing where nobody knows. */
  static @Nullable String lang(String language) {
    return language.equals(Tongue.UNKNOWN) || language.isEmpty() ? null : language;
  }

  private static int pledged(Initiative about) {
    return about.pledge() == null ? 0 : about.pledge().answerWithinDays();
  }
}
