package org.alongside.themes.web;

import java.util.List;
import java.util.Optional;
import org.alongside.initiatives.Initiative;
import org.alongside.initiatives.Initiatives;
import org.alongside.initiatives.Memberships;
import org.alongside.listening.Voice;
import org.alongside.people.People;
import org.alongside.people.Person;
import org.alongside.platform.access.Allowed;
import org.alongside.platform.access.Sight;
import org.alongside.platform.access.Who;
import org.alongside.platform.errors.NotFound;
import org.alongside.platform.errors.Problems;
import org.alongside.platform.pages.Invalid;
import org.alongside.platform.pages.Page;
import org.alongside.platform.pictures.ThemeBars;
import org.alongside.platform.tenancy.Organisation;
import org.alongside.platform.words.Words;
import org.alongside.themes.Count;
import org.alongside.themes.Theme;
import org.alongside.themes.ThemeId;
import org.alongside.themes.Themes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What voices have in common, for everybody; the group may give a theme a better name. */
@Controller
class ThemeController {

  private final Themes themes;
  private final Quotes quotes;
  private final Initiatives initiatives;
  private final Memberships memberships;
  private final People people;

  ThemeController(
      Themes themes,
      Quotes quotes,
      Initiatives initiatives,
      Memberships memberships,
      People people) {
    this.themes = themes;
    this.quotes = quotes;
    this.initiatives = initiatives;
    this.memberships = memberships;
    this.people = people;
  }

  @GetMapping("/{org}/initiatives/{initiative}/themes")
  @Allowed(Who.ANYONE)
  Page list(@PathVariable String initiative, Words words) {
    Initiative in = initiatives.get(initiative);
    String path = "/initiatives/" + in.slug();
    return new ThemesPage(
        in.title(),
        path,
        ThemeRow.of(themes.of(in.id()), themes.counts(in.id()), path + "/themes", words));
  }

  @GetMapping("/{org}/initiatives/{initiative}/themes/{theme}")
  @Allowed(Who.ANYONE)
  Page show(
      @PathVariable String initiative,
      @PathVariable ThemeId theme,
      @RequestParam(required = false) @Nullable String from,
      @RequestParam(defaultValue = "") String done,
      Optional<Person> person,
      Words words) {
    Theme read = within(initiative, theme);
    return page(read, from, Done.say(done, words), read.name(), Problems.none(), person, words);
  }

  @PostMapping("/{org}/initiatives/{initiative}/themes/{theme}")
  @Allowed({Who.GROUP, Who.TEAM})
  Object update(
      @PathVariable String initiative,
      @PathVariable ThemeId theme,
      @RequestParam(defaultValue = "") String name,
      Person person,
      Organisation organisation,
      Words words) {
    Theme read = within(initiative, theme);
    var problems = Problems.none().require("name", name, "themes.name-needed");
    if (name.strip().length() > Theme.LONGEST)
      problems.add("name", "themes.name-long", Theme.LONGEST);
    if (themes.of(read.initiative()).stream()
        .anyMatch(
            other -> !other.id().equals(theme) && other.name().equalsIgnoreCase(name.strip())))
      problems.add("name", "themes.name-taken", name.strip());
    if (problems.any())
      return new Invalid(page(read, null, "", name, problems, Optional.of(person), words));
    themes.rename(theme, name);
    return "redirect:/%s/initiatives/%s/themes/%s?done=renamed"
        .formatted(organisation.slug(), initiative, theme.value());
  }

  private Theme within(String initiative, ThemeId id) {
    Theme theme = themes.get(id);
    if (!theme.initiative().equals(initiatives.get(initiative).id())) throw new NotFound(id);
    return theme;
  }

  private ThemePage page(
      Theme theme,
      @Nullable String from,
      String done,
      String name,
      Problems problems,
      Optional<Person> person,
      Words words) {
    Initiative in = initiatives.get(theme.initiative());
    Sight sight = memberships.sightOf(person, in.id());
    String path = "/initiatives/" + in.slug();
    String here = path + "/themes/" + theme.id().value();
    var count = themes.counts(List.of(theme.id())).getOrDefault(theme.id(), Count.NOBODY);
    var all = themes.excerptsOf(theme.id());
    var seen = quotes.from(from, all, sight);
    return new ThemePage(
        in.title(),
        path,
        here,
        done,
        theme.name(),
        words.say(
            "themes.named",
            people.find(theme.namedBy()).map(Person::name).orElse(words.say("themes.somebody")),
            words.date(theme.namedAt())),
        new ThemeBars(count.people(), count.most()),
        ThemeRow.people(count, words),
        words.say("themes.theme.says", count.total()),
        Quotes.screen(seen).stream().map(one -> quoted(one, sight, path, words)).toList(),
        hidden(count.total(), quotes.people(all, sight), words),
        Quotes.more(seen) ? here + "?from=" + seen.getLast().excerpt().id().value() : "",
        path + "/thread/theme/" + theme.id().value(),
        sight != Sight.PUBLIC,
        name,
        problems.in(words));
  }

  private static String hidden(int all, int seen, Words words) {
    return all > seen ? words.say("themes.theme.hidden", all - seen) : "";
  }

  private static ThemePage.Quoted quoted(Quotes.Seen one, Sight sight, String path, Words words) {
    Voice voice = one.voice();
    String who = voice.whoFor(sight);
    String whole =
        switch (sight) {
          case TEAM -> "/voices/" + voice.id().value();
          case GROUP -> path + "/voices/" + voice.id().value();
          case PUBLIC -> "";
        };
    return new ThemePage.Quoted(
        one.excerpt().words(),
        voice.language(),
        voice.experience(),
        who.isBlank() ? words.say("themes.somebody") : who,
        words.say("platform.experience", voice.experience()),
        whole);
  }
}
