package org.alongside.listening.web;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.alongside.listening.InformationPages;
import org.alongside.listening.PageText;
import org.alongside.people.Person;
import org.alongside.platform.access.Allowed;
import org.alongside.platform.access.Who;
import org.alongside.platform.errors.NotFound;
import org.alongside.platform.errors.Problems;
import org.alongside.platform.pages.Invalid;
import org.alongside.platform.pages.Page;
import org.alongside.platform.tenancy.Organisation;
import org.alongside.platform.words.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Pages of information: read by anyone, written and checked by the team. */
@Controller
class InformationController {

  private final InformationPages pages;
  private final Clock clock;

  InformationController(InformationPages pages, Clock clock) {
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping("/{org}/pages")
  @Allowed(Who.ANYONE)
  Page list(Optional<Person> person, Words words) {
    String language = words.locale().getLanguage();
    var entries =
        pages.all().stream().collect(Collectors.groupingBy(PageText::page)).values().stream()
            .map(texts -> entry(texts, language))
            .sorted(Comparator.comparing(InformationListPage.Entry::title))
            .toList();
    return new InformationListPage(entries, team(person));
  }

  @GetMapping("/{org}/pages/{page}")
  @Allowed(Who.ANYONE)
  Page show(
      @PathVariable String page,
      @RequestParam(defaultValue = "false") boolean easy,
      Optional<Person> person,
      Words words) {
    var texts = pages.variants(page);
    if (texts.isEmpty()) throw new NotFound(page);
    var text = best(texts, words.locale().getLanguage(), easy);
    var others =
        texts.stream()
            .map(PageText::variant)
            .filter(variant -> !variant.equals(text.variant()))
            .toList();
    String checked = pages.checkedAt(page).map(words::date).orElse("");
    return new InformationPage(text, others, checked, team(person));
  }

  @GetMapping("/{org}/pages/new")
  @Allowed(Who.TEAM)
  Page blank() {
    var form = InformationForm.blank("", new PageText.Variant("en", false));
    return new InformationFormPage(form, false, Problems.none());
  }

  @GetMapping("/{org}/pages/{page}/edit")
  @Allowed(Who.TEAM)
  Page edit(
      @PathVariable String page,
      @RequestParam(defaultValue = "en") String language,
      @RequestParam(defaultValue = "false") boolean easy) {
    var variant = new PageText.Variant("cy".equals(language) ? "cy" : "en", easy);
    var form =
        pages.variants(page).stream()
            .filter(text -> text.variant().equals(variant))
            .findFirst()
            .map(InformationForm::of)
            .orElseGet(() -> InformationForm.blank(page, variant));
    return new InformationFormPage(form, true, Problems.none());
  }

  @PostMapping("/{org}/pages")
  @Allowed(Who.TEAM)
  Object create(InformationForm form, Person person, Organisation organisation) {
    boolean known = !pages.variants(form.page()).isEmpty();
    if (form.measures()) return new InformationFormPage(form, known, Problems.none());
    var problems = form.problems();
    if (problems.any()) return new Invalid(new InformationFormPage(form, known, problems));
    pages.write(
        form.page(), form.variant(), form.title(), form.words(), person.id(), clock.instant());
    return "redirect:/%s/pages/%s".formatted(organisation.slug(), form.page());
  }

  @PostMapping("/{org}/pages/{page}/checks")
  @Allowed(Who.TEAM)
  String check(@PathVariable String page, Person person, Organisation organisation) {
    if (pages.variants(page).isEmpty()) throw new NotFound(page);
    pages.check(page, person.id(), clock.instant());
    return "redirect:/%s/pages/%s".formatted(organisation.slug(), page);
  }

  private static InformationListPage.Entry entry(List<PageText> texts, String language) {
    var text = best(texts, language, false);
    boolean easy = texts.stream().anyMatch(other -> other.variant().easy());
    return new InformationListPage.Entry(text.page(), text.title(), easy);
  }

  // The language of the reader matters more than how easy it is.
  private static PageText best(List<PageText> texts, String language, boolean easy) {
    return texts.stream()
        .min(
            Comparator.comparing((PageText text) -> !text.variant().language().equals(language))
                .thenComparing(text -> text.variant().easy() != easy))
        .orElseThrow();
  }

  private static boolean team(Optional<Person> person) {
    return person.filter(Person::team).isPresent();
  }
}
