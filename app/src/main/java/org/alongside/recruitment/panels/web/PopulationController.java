package org.alongside.recruitment.panels.web;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alongside.people.Person;
import org.alongside.platform.access.Allowed;
import org.alongside.platform.access.Who;
import org.alongside.platform.errors.Refusal;
import org.alongside.platform.pages.Frame;
import org.alongside.platform.pages.Invalid;
import org.alongside.platform.pages.Page;
import org.alongside.platform.pages.Typed;
import org.alongside.platform.words.Words;
import org.alongside.recruitment.OpportunityId;
import org.alongside.recruitment.Question;
import org.alongside.recruitment.panels.Group;
import org.alongside.recruitment.panels.Populations;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Whom it affects, with a source. */
@Controller
class PopulationController {

  private final Places places;
  private final Populations populations;
  private final Clock clock;

  PopulationController(Places places, Populations populations, Clock clock) {
    this.places = places;
    this.populations = populations;
    this.clock = clock;
  }

  @GetMapping("/{org}/initiatives/{initiative}/opportunities/{opportunity}/population")
  @Allowed(Who.TEAM)
  Page edit(@PathVariable String initiative, @PathVariable OpportunityId opportunity, Words words) {
    var place = places.of(initiative, opportunity);
    return page(place, PopulationForm.of(place, populations.find(opportunity)), Map.of(), words);
  }

  /** A file takes the place of what was typed into the fields of the groups. */
  @PostMapping("/{org}/initiatives/{initiative}/opportunities/{opportunity}/population")
  @Allowed(Who.TEAM)
  Object update(
      @PathVariable String initiative,
      @PathVariable OpportunityId opportunity,
      @RequestParam MultiValueMap<String, String> sent,
      @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
      Person person,
      Frame frame)
      throws IOException {
    var place = places.of(initiative, opportunity);
    var form = PopulationForm.of(place, new Typed(sent));
    var today = LocalDate.now(clock);
    var errors = new LinkedHashMap<String, String>();
    if (file != null && !file.isEmpty()) {
      errors.putAll(form.head(today).in(frame.words()));
      try {
        form = form.with(new SharesFile(place, frame.words()).read(file.getBytes()));
      } catch (Refusal no) {
        errors.put("file", frame.say(no.key(), no.about()));
      }
    }
    if (errors.isEmpty()) errors.putAll(form.check(place, today, frame.words()).in(frame.words()));
    if (!errors.isEmpty()) return new Invalid(page(place, form, errors, frame.words()));
    var at = clock.instant();
    populations.say(opportunity, form.population(person.id(), at), at);
    return "redirect:" + frame.to(place.path() + "/people");
  }

  private static PopulationFormPage page(
      Place place, PopulationForm form, Map<String, String> errors, Words words) {
    List<PopulationFormPage.Asked> asked = new ArrayList<>();
    int number = 0;
    for (Question question : place.opportunity().questions()) {
      List<PopulationFormPage.Field> fields = new ArrayList<>();
      for (String answer : question.choices())
        fields.add(
            new PopulationFormPage.Field(
                "share-" + number++,
                Place.answer(question, answer, words),
                form.shares().getOrDefault(new Group(question.feature(), answer), "")));
      asked.add(new PopulationFormPage.Asked(question.name(words), fields));
    }
    return new PopulationFormPage(place, form, asked, errors);
  }
}
