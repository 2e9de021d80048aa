package org.alongside.themes.web;

import java.util.Optional;
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
import org.alongside.platform.pages.Page;
import org.alongside.platform.words.Words;
import org.alongside.themes.Excerpt;
import org.alongside.themes.Themes;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One voice: the team reads it to answer, the group to find what it has in common with others. */
@Controller
class WorkbenchController {

  private final Voices voices;
  private final Themes themes;
  private final Initiatives initiatives;
  private final Memberships memberships;
  private final Reading reading;
  private final BesideVoice beside;

  WorkbenchController(
      Voices voices,
      Themes themes,
      Initiatives initiatives,
      Memberships memberships,
      Reading reading,
      BesideVoice beside) {
    this.voices = voices;
    this.themes = themes;
    this.initiatives = initiatives;
    this.memberships = memberships;
    this.reading = reading;
    this.beside = beside;
  }

  @GetMapping("/{org}/voices/{voice}")
  @Allowed(Who.TEAM)
  Page show(
      @PathVariable VoiceId voice,
      @RequestParam(defaultValue = "") String in,
      @RequestParam(defaultValue = "") String done,
      Words words) {
    Voice read = voices.get(voice);
    var only = in.isEmpty() ? null : initiatives.get(in).id();
    var place = reading.waiting(read, only, in, words);
    return page(read, initiatives.get(read.initiative()), Sight.TEAM, place, done, words);
  }

  @GetMapping("/{org}/initiatives/{initiative}/voices/{voice}")
  @Allowed({Who.GROUP, Who.TEAM})
  Page showToGroup(
      @PathVariable String initiative,
      @PathVariable VoiceId voice,
      @RequestParam(defaultValue = "") String done,
      Person person,
      Words words) {
    Initiative in = initiatives.get(initiative);
    Sight sight = memberships.sightOf(Optional.of(person), in.id());
    Voice read = voices.get(voice);
    if (!read.initiative().equals(in.id()) || !read.seenBy(sight)) throw new NotFound(voice);
    var place =
        sight == Sight.TEAM
            ? reading.waiting(read, in.id(), in.slug(), words)
            : reading.shown(read, in, sight, words);
    return page(read, in, sight, place, done, words);
  }

  private Page page(
      Voice voice, Initiative in, Sight sight, Reading.Place place, String done, Words words) {
    boolean team = sight == Sight.TEAM;
    String path = "/initiatives/" + in.slug();
    var pieces = themes.piecesOf(voice.id());
    var all = themes.of(in.id());
    return new WorkbenchPage(
        in.title(),
        path,
        Done.say(done, words),
        done.equals(Done.SHOWN.key()) && team,
        place.beside(),
        place.next(),
        place.previous(),
        VoiceShown.of(voice, pieces.stream().map(Excerpt::piece).distinct().toList(), sight, words),
        voice.state().shown() ? "" : words.say("themes.state", voice.state()),
        beside.marked(pieces, all, path, words),
        voice.words().isEmpty() ? "" : path + "/voices/" + voice.id().value() + "/pieces/new",
        team ? BesideVoice.acts(voice, words) : null,
        beside.steps(voice, sight, words),
        ThemeRow.of(all, themes.counts(in.id()), path + "/themes", words));
  }
}
