package org.alongside.decisions.web;

import java.time.Clock;
import java.util.Optional;
import java.util.stream.Stream;
import org.alongside.decisions.DecisionId;
import org.alongside.decisions.Decisions;
import org.alongside.initiatives.Initiative;
import org.alongside.initiatives.Memberships;
import org.alongside.people.Person;
import org.alongside.platform.access.Allowed;
import org.alongside.platform.access.Sight;
import org.alongside.platform.access.Who;
import org.alongside.platform.errors.Problems;
import org.alongside.platform.govuk.Choice;
import org.alongside.platform.pages.Frame;
import org.alongside.platform.pages.Invalid;
import org.alongside.platform.pages.Page;
import org.alongside.platform.pages.Typed;
import org.alongside.platform.trace.Ref;
import org.alongside.platform.words.Words;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Any member puts a question to the group. */
@Controller
class QuestionController {

  private final Decisions decisions;
  private final DecisionQueries queries;
  private final EvidenceQueries evidence;
  private final StatementEvidence said;
  private final Memberships memberships;
  private final Clock clock;

  QuestionController(
      Decisions decisions,
      DecisionQueries queries,
      EvidenceQueries evidence,
      StatementEvidence said,
      Memberships memberships,
      Clock clock) {
    this.decisions = decisions;
    this.queries = queries;
    this.evidence = evidence;
    this.said = said;
    this.memberships = memberships;
    this.clock = clock;
  }

  @GetMapping("/{org}/initiatives/{initiative}/decisions/new")
  @Allowed(Who.GROUP)
  Page blank(
      @PathVariable String initiative,
      @RequestParam MultiValueMap<String, String> from,
      Person person,
      Words words) {
    // A link from a theme or a voice ticks it already.
    var form = QuestionForm.of(new Typed(from));
    return page(queries.initiative(initiative), person, form, Problems.none(), words);
  }

  @PostMapping("/{org}/initiatives/{initiative}/decisions")
  @Allowed(Who.GROUP)
  Object create(
      @PathVariable String initiative,
      @RequestParam MultiValueMap<String, String> typed,
      Person person,
      Frame frame) {
    Initiative about = queries.initiative(initiative);
    var form = QuestionForm.of(new Typed(typed));
    var problems = form.check();
    if (problems.any()) return new Invalid(page(about, person, form, problems, frame.words()));
    var ticked =
        Stream.concat(
                evidence.ticked(about.id(), sight(about, person), form).stream(),
                said.of(about.id(), form).stream().map(one -> Ref.of("statement", one.id())))
            .toList();
    DecisionId id =
        decisions.put(
            new Decisions.Question(about.id(), form.question(), form.options(), ticked),
            person.id(),
            clock.instant());
    return "redirect:" + frame.to(DecisionQueries.path(initiative, id));
  }

  private QuestionPage page(
      Initiative about, Person person, QuestionForm form, Problems problems, Words words) {
    Sight sight = sight(about, person);
    return new QuestionPage(
        about.slug(),
        about.title(),
        about.way().claimed().sharesPower(),
        evidence.themesOf(about.id()).stream()
            .map(theme -> Choice.of(theme.id().value().toString(), theme.name()))
            .toList(),
        evidence.voicesOf(about.id(), sight).stream()
            .map(voice -> evidence.choice(voice, sight, words))
            .toList(),
        said.of(about.id(), form).stream().map(one -> said.choice(one, words)).toList(),
        form,
        problems.in(words));
  }

  private Sight sight(Initiative about, Person person) {
    return memberships.sightOf(Optional.of(person), about.id());
  }
}
