package org.alongside.conversations.web;

import java.time.Clock;
import java.time.LocalDate;
import org.alongside.conversations.ConversationId;
import org.alongside.conversations.ConversationState;
import org.alongside.conversations.Conversations;
import org.alongside.initiatives.Initiative;
import org.alongside.initiatives.Initiatives;
import org.alongside.people.Person;
import org.alongside.platform.access.Allowed;
import org.alongside.platform.access.Who;
import org.alongside.platform.errors.Problems;
import org.alongside.platform.errors.Refusal;
import org.alongside.platform.pages.Frame;
import org.alongside.platform.pages.Invalid;
import org.alongside.platform.pages.Page;
import org.alongside.platform.pages.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The team prepares a conversation, changes it, opens and closes it. */
@Controller
class ConversationFormController {

  private final Initiatives initiatives;
  private final Conversations conversations;
  private final TendedPlaces places;
  private final Clock clock;

  ConversationFormController(
      Initiatives initiatives, Conversations conversations, TendedPlaces places, Clock clock) {
    this.initiatives = initiatives;
    this.conversations = conversations;
    this.places = places;
    this.clock = clock;
  }

  @GetMapping("/{org}/initiatives/{initiative}/conversations/new")
  @Allowed(Who.TEAM)
  Page blank(@PathVariable String initiative) {
    return page(initiatives.get(initiative), ConversationForm.blank(), Problems.none());
  }

  @PostMapping("/{org}/initiatives/{initiative}/conversations/new")
  @Allowed(Who.TEAM)
  Object create(
      @PathVariable String initiative,
      @RequestParam MultiValueMap<String, String> fields,
      Person by,
      Frame frame) {
    var about = initiatives.get(initiative);
    var form = ConversationForm.of(new Typed(fields));
    var problems = form.problems(LocalDate.now(clock));
    if (isThere(about, form)) problems.add("question", "tending.question-there");
    if (problems.any()) return new Invalid(page(about, form, problems));
    var id = conversations.prepare(about.id(), form.plan(), by.id(), clock.instant());
    return "redirect:" + frame.to(Place.path(about, conversations.get(id)));
  }

  @GetMapping("/{org}/initiatives/{initiative}/conversations/{conversation}/edit")
  @Allowed(Who.TEAM)
  Page edit(@PathVariable String initiative, @PathVariable ConversationId conversation) {
    var place = places.of(initiative, conversation);
    if (place.conversation().state() == ConversationState.CLOSED)
      throw new Refusal("conversations.closed");
    return page(place, ConversationForm.of(place.conversation()), Problems.none());
  }

  @PostMapping("/{org}/initiatives/{initiative}/conversations/{conversation}/edit")
  @Allowed(Who.TEAM)
  Object update(
      @PathVariable String initiative,
      @PathVariable ConversationId conversation,
      @RequestParam MultiValueMap<String, String> fields,
      Person by,
      Frame frame) {
    var place = places.of(initiative, conversation);
    var form = ConversationForm.of(new Typed(fields));
    var problems = form.problems(earliest(place));
    if (form.seen() != place.conversation().version())
      problems.add("question", "conversations.changed-meanwhile");
    if (problems.any()) return new Invalid(page(place, form, problems));
    conversations.change(conversation, form.plan(), form.seen(), by.id(), clock.instant());
    return Done.CHANGED.at(place.path(), frame);
  }

  @PostMapping("/{org}/initiatives/{initiative}/conversations/{conversation}/opening")
  @Allowed(Who.TEAM)
  String open(
      @PathVariable String initiative,
      @PathVariable ConversationId conversation,
      Person by,
      Frame frame) {
    var place = places.of(initiative, conversation);
    conversations.open(conversation, by.id(), clock.instant());
    return Done.OPENED.at(place.path(), frame);
  }

  @PostMapping("/{org}/initiatives/{initiative}/conversations/{conversation}/closing")
  @Allowed(Who.TEAM)
  String close(
      @PathVariable String initiative,
      @PathVariable ConversationId conversation,
      Person by,
      Frame frame) {
    var place = places.of(initiative, conversation);
    conversations.close(conversation, by.id(), clock.instant());
    return Done.CLOSED.at(place.path(), frame);
  }

  private LocalDate earliest(Place place) {
    var today = LocalDate.now(clock);
    var until = place.conversation().until();
    return until != null && until.isBefore(today) ? until : today;
  }

  // A form that is sent twice makes one conversation.
  private boolean isThere(Initiative about, ConversationForm form) {
    return conversations.of(about.id()).stream()
        .anyMatch(one -> one.question().equalsIgnoreCase(form.question()));
  }

  private static ConversationFormPage page(
      Initiative about, ConversationForm form, Problems problems) {
    String home = "/initiatives/" + about.slug();
    return new ConversationFormPage(home, home + "/conversations/new", true, form, problems);
  }

  private static ConversationFormPage page(Place place, ConversationForm form, Problems problems) {
    return new ConversationFormPage(place.path(), place.path() + "/edit", false, form, problems);
  }
}
