package org.alongside.themes.web;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.initiatives.Initiative;
import org.alongside.initiatives.Initiatives;
import org.alongside.initiatives.Memberships;
import org.alongside.listening.Voice;
import org.alongside.listening.VoiceId;
import org.alongside.listening.Voices;
import org.alongside.people.Person;
import org.alongside.platform.access.Allowed;
import org.alongside.platform.access.Sight;
import org.alongside.platform.access.Who;
import org.alongside.platform.errors.NotFound;
import org.alongside.platform.errors.Problems;
import org.alongside.platform.govuk.Choice;
import org.alongside.platform.pages.Invalid;
import org.alongside.platform.pages.Page;
import org.alongside.platform.tenancy.Organisation;
import org.alongside.platform.words.Words;
import org.alongside.themes.Clauses;
import org.alongside.themes.ExcerptId;
import org.alongside.themes.ThemeId;
import org.alongside.themes.Themes;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Pieces of a voice go under a theme, and out again. The group does this as the team does. */
@Controller
class PiecesController {

  private final Voices voices;
  private final Themes themes;
  private final Initiatives initiatives;
  private final Memberships memberships;
  private final Clock clock;

  PiecesController(
      Voices voices, Themes themes, Initiatives initiatives, Memberships memberships, Clock clock) {
    this.voices = voices;
    this.themes = themes;
    this.initiatives = initiatives;
    this.memberships = memberships;
    this.clock = clock;
  }

  @GetMapping("/{org}/initiatives/{initiative}/voices/{voice}/pieces/new")
  @Allowed({Who.GROUP, Who.TEAM})
  Page blank(
      @PathVariable String initiative,
      @PathVariable VoiceId voice,
      @RequestParam(defaultValue = "") List<String> piece,
      Person person,
      Words words) {
    Initiative in = initiatives.get(initiative);
    var read = readable(voice, in, person);
    var form = new PiecesForm(piece, "", "", PiecesForm.edition(read));
    return page(form, read, in, person, Problems.none(), words);
  }

  @PostMapping("/{org}/initiatives/{initiative}/voices/{voice}/pieces")
  @Allowed({Who.GROUP, Who.TEAM})
  Object create(
      @PathVariable String initiative,
      @PathVariable VoiceId voice,
      @RequestParam(defaultValue = "") List<String> piece,
      @RequestParam(defaultValue = "") String theme,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String edition,
      Person person,
      Organisation organisation,
      Words words) {
    Initiative in = initiatives.get(initiative);
    var read = readable(voice, in, person);
    var form = new PiecesForm(piece, theme, name, edition);
    var problems = form.check(read, themes.of(in.id()));
    if (problems.any()) return new Invalid(page(form, read, in, person, problems, words));
    ThemeId under =
        theme.equals(PiecesForm.NEW)
            ? themes.name(in.id(), name, person.id(), clock.instant())
            : new ThemeId(UUID.fromString(theme));
    themes.mark(under, voice, form.pieces(read), person.id(), clock.instant());
    return "redirect:/" + organisation.slug() + back(in, voice, person) + "?done=marked#marked";
  }

  @PostMapping("/{org}/initiatives/{initiative}/pieces/{piece}/removal")
  @Allowed({Who.GROUP, Who.TEAM})
  String remove(
      @PathVariable String initiative,
      @PathVariable ExcerptId piece,
      Person person,
      Organisation organisation) {
    Initiative in = initiatives.get(initiative);
    VoiceId voice = themes.excerpt(piece).voice();
    readable(voice, in, person);
    themes.unmark(piece);
    return "redirect:/" + organisation.slug() + back(in, voice, person) + "?done=unmarked#marked";
  }

  /** Of this initiative, and for the eyes of this person; for others it isn't there. */
  private Voice readable(VoiceId id, Initiative in, Person person) {
    Voice voice = voices.get(id);
    if (!voice.initiative().equals(in.id())
        || !voice.seenBy(memberships.sightOf(Optional.of(person), in.id()))) throw new NotFound(id);
    return voice;
  }

  private PiecesPage page(
      PiecesForm form, Voice voice, Initiative in, Person person, Problems problems, Words words) {
    Sight sight = memberships.sightOf(Optional.of(person), in.id());
    var all = Clauses.of(voice.words(), voice.language());
    var pieces = form.pieces(voice);
    boolean selected = problems.of("piece").isEmpty() && form.selected(voice, all);
    var said = problems.in(words);
    return new PiecesPage(
        VoiceShown.of(voice, pieces, sight, words),
        selected
            ? pieces.stream()
                .map(one -> new PiecesPage.Chosen(PiecesForm.key(one), one.of(voice.words())))
                .toList()
            : List.of(),
        all.stream().map(one -> Choice.of(PiecesForm.key(one), one.of(voice.words()))).toList(),
        form.piece(),
        themes.of(in.id()).stream()
            .map(one -> Choice.of(one.id().value().toString(), one.name()))
            .toList(),
        form.theme(),
        form.name(),
        PiecesForm.edition(voice),
        "/initiatives/" + in.slug() + "/voices/" + voice.id().value() + "/pieces",
        back(in, voice.id(), person),
        said);
  }

  private static String back(Initiative in, VoiceId voice, Person person) {
    return (person.team() ? "" : "/initiatives/" + in.slug()) + "/voices/" + voice.value();
  }
}
