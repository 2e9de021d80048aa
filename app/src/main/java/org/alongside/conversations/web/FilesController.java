package org.alongside.conversations.web;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.alongside.conversations.ConversationId;
import org.alongside.conversations.files.FileProblem;
import org.alongside.conversations.files.FilesFaulty;
import org.alongside.conversations.files.Filings;
import org.alongside.conversations.voting.Voting;
import org.alongside.listening.imports.FileRefused;
import org.alongside.people.Person;
import org.alongside.platform.access.Allowed;
import org.alongside.platform.access.Who;
import org.alongside.platform.errors.Refusal;
import org.alongside.platform.pages.Frame;
import org.alongside.platform.pages.Invalid;
import org.alongside.platform.pages.Page;
import org.alongside.platform.words.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** A conversation that was held elsewhere comes in, from its two files. */
@Controller
@RequestMapping("/{org}/initiatives/{initiative}/conversations/{conversation}/import")
class FilesController {

  private final TendedPlaces places;
  private final Filings filings;
  private final Voting voting;
  private final Clock clock;

  FilesController(TendedPlaces places, Filings filings, Voting voting, Clock clock) {
    this.places = places;
    this.filings = filings;
    this.voting = voting;
    this.clock = clock;
  }

  @GetMapping
  @Allowed(Who.TEAM)
  Page show(
      @PathVariable String initiative, @PathVariable ConversationId conversation, Words words) {
    var place = places.of(initiative, conversation);
    var filing = filings.of(conversation);
    if (filing.isPresent()) return new FilingPage(place, filing.get(), voting.people(conversation));
    if (!filings.fillable(conversation)) throw new Refusal("tending.files.not-empty");
    return page(place, List.of(), "", place.conversation().source(), "en", Map.of(), words);
  }

  @PostMapping
  @Allowed(Who.TEAM)
  Object create(
      @PathVariable String initiative,
      @PathVariable ConversationId conversation,
      @RequestParam MultipartFile statements,
      @RequestParam MultipartFile votes,
      @RequestParam(defaultValue = "") String source,
      @RequestParam(defaultValue = "en") String language,
      Person by,
      Frame frame) {
    var place = places.of(initiative, conversation);
    var form = new FilesForm(statements, votes, Tongues.known(language), source.strip());
    var problems = form.problems();
    if (problems.any()) return wrong(place, form, problems.in(frame.words()), frame.words());
    try {
      filings.bring(
          conversation,
          statements,
          votes,
          form.language(),
          form.source(),
          by.id(),
          clock.instant());
      return "redirect:" + frame.to(place.path() + "/import");
    } catch (FilesFaulty faulty) {
      return faults(place, form, faulty, frame.words());
    } catch (FileRefused no) {
      return wrong(
          place, form, Map.of("statements", frame.say(no.key(), no.about())), frame.words());
    }
  }

  private static Invalid wrong(
      Place place, FilesForm form, Map<String, String> errors, Words words) {
    return new Invalid(page(place, List.of(), "", form.source(), form.language(), errors, words));
  }

  private static Invalid faults(Place place, FilesForm form, FilesFaulty faulty, Words words) {
    int unseen = faulty.all() - faulty.problems().size();
    return new Invalid(
        page(
            place,
            faulty.problems().stream().map(one -> fault(one, words)).toList(),
            unseen > 0 ? words.say("tending.files.more", unseen) : "",
            form.source(),
            form.language(),
            Map.of("statements", words.say("tending.files.faulty", faulty.all())),
            words));
  }

  private static FilesPage.Fault fault(FileProblem problem, Words words) {
    return new FilesPage.Fault(
        words.say(
            "tending.files.line", words.say("tending.sheet", problem.sheet()), problem.line()),
        words.say("tending.fault." + kebab(problem.kind()), problem.what()));
  }

  private static String kebab(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static FilesPage page(
      Place place,
      List<FilesPage.Fault> faults,
      String more,
      String source,
      String language,
      Map<String, String> errors,
      Words words) {
    return new FilesPage(place, faults, more, source, language, Tongues.options(words), errors);
  }
}
