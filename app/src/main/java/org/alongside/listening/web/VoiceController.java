package org.alongside.listening.web;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.alongside.initiatives.Initiative;
import org.alongside.initiatives.Initiatives;
import org.alongside.listening.Draft;
import org.alongside.listening.DraftToken;
import org.alongside.listening.Drafts;
import org.alongside.listening.VoiceKind;
import org.alongside.listening.Voices;
import org.alongside.people.Person;
import org.alongside.platform.Experience;
import org.alongside.platform.access.Allowed;
import org.alongside.platform.access.Who;
import org.alongside.platform.errors.Problems;
import org.alongside.platform.errors.Refusal;
import org.alongside.platform.limits.Limited;
import org.alongside.platform.pages.Invalid;
import org.alongside.platform.tenancy.Organisation;
import org.alongside.platform.words.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Give a voice: what happened, who may see it, how to hear back. */
@Controller
class VoiceController {

  private static final Draft NOTHING_YET =
      new Draft(VoiceKind.STORY, "", "", Experience.UNSAID, null, "", "");

  private final Initiatives initiatives;
  private final Drafts drafts;
  private final Voices voices;
  private final VoiceScreens screens;
  private final Clock clock;

  VoiceController(
      Initiatives initiatives, Drafts drafts, Voices voices, VoiceScreens screens, Clock clock) {
    this.initiatives = initiatives;
    this.drafts = drafts;
    this.voices = voices;
    this.screens = screens;
    this.clock = clock;
  }

  @GetMapping("/{org}/initiatives/{initiative}/voice")
  @Allowed(Who.ANYONE)
  Object blank(
      @PathVariable String initiative,
      @RequestParam(defaultValue = "") String draft,
      Organisation organisation) {
    var about = listening(initiative);
    if (draft.isEmpty()) return screens.words(about, WordsForm.BLANK, Problems.none());
    var kept = drafts.get(new DraftToken(draft));
    if (kept.became() != null) return thanks(kept, organisation);
    return screens.words(about, WordsForm.of(kept.draft(), draft), Problems.none());
  }

  @PostMapping("/{org}/initiatives/{initiative}/voice")
  @Allowed(Who.ANYONE)
  @Limited(aMinute = 30)
  Object create(
      @PathVariable String initiative, WordsForm form, Organisation organisation, Words language) {
    var about = listening(initiative);
    var problems = form.problems();
    if (problems.any()) return new Invalid(screens.words(about, form, problems));
    return to(organisation, keep(about, form, language, clock.instant()), "who");
  }

  @GetMapping("/{org}/voice/{draft}/who")
  @Allowed(Who.ANYONE)
  Object edit(@PathVariable DraftToken draft, Organisation organisation) {
    var kept = drafts.get(draft);
    if (kept.became() != null) return thanks(kept, organisation);
    return screens.who(draft, kept, AudienceForm.of(kept.draft()), Problems.none());
  }

  @PostMapping("/{org}/voice/{draft}/who")
  @Allowed(Who.ANYONE)
  @Limited(aMinute = 30)
  Object update(@PathVariable DraftToken draft, AudienceForm form, Organisation organisation) {
    var kept = drafts.get(draft);
    if (kept.became() != null) return thanks(kept, organisation);
    var problems = form.problems();
    if (problems.any()) return new Invalid(screens.who(draft, kept, form, problems));
    drafts.keep(
        draft,
        kept.draft().seenBy(form.chosen(), form.name(), form.description()),
        clock.instant());
    return to(organisation, draft, "hear-back");
  }

  @GetMapping("/{org}/voice/{draft}/hear-back")
  @Allowed(Who.ANYONE)
  Object show(@PathVariable DraftToken draft, Optional<Person> person, Organisation organisation) {
    var kept = drafts.get(draft);
    if (kept.became() != null) return thanks(kept, organisation);
    if (kept.draft().audience() == null) return to(organisation, draft, "who");
    return screens.hearBack(draft, kept, person, HearBackForm.BLANK, Problems.none());
  }

  @PostMapping("/{org}/voice/{draft}/hear-back")
  @Allowed(Who.ANYONE)
  @Limited(aMinute = 10)
  Object give(
      @PathVariable DraftToken draft,
      HearBackForm form,
      Optional<Person> person,
      Organisation organisation,
      Words language) {
    var problems = form.problems(person);
    if (problems.any()) {
      var kept = drafts.get(draft);
      if (kept.became() != null) return thanks(kept, organisation);
      if (kept.draft().audience() == null) return to(organisation, draft, "who");
      return new Invalid(screens.hearBack(draft, kept, person, form, problems));
    }
    var wish = form.wish(person, language.locale().getLanguage());
    return ThanksController.to(organisation, drafts.give(draft, wish, "form", clock.instant()));
  }

  private Initiative listening(String slug) {
    var initiative = initiatives.get(slug);
    if (!initiative.listens()) throw new Refusal("listening.not-yet", initiative.title());
    return initiative;
  }

  /** Going back and on again writes onto the same draft. */
  private DraftToken keep(Initiative about, WordsForm form, Words language, Instant at) {
    String pageLanguage = language.locale().getLanguage();
    if (form.draft().isEmpty())
      return drafts.begin(about.id(), form.onto(NOTHING_YET, pageLanguage), at);
    var token = new DraftToken(form.draft());
    drafts.keep(token, form.onto(drafts.get(token).draft(), pageLanguage), at);
    return token;
  }

  private String thanks(Drafts.Kept kept, Organisation organisation) {
    return ThanksController.to(organisation, voices.codeOf(Objects.requireNonNull(kept.became())));
  }

  private static String to(Organisation organisation, DraftToken draft, String screen) {
    return "redirect:/%s/voice/%s/%s".formatted(organisation.slug(), draft.value(), screen);
  }
}
