package org.alongside.conversations.web;

import java.time.Clock;
import java.util.Map;
import org.alongside.conversations.BallotId;
import org.alongside.conversations.ConversationId;
import org.alongside.conversations.voting.Voting;
import org.alongside.people.Person;
import org.alongside.platform.access.Allowed;
import org.alongside.platform.access.Who;
import org.alongside.platform.errors.NotFound;
import org.alongside.platform.errors.Problems;
import org.alongside.platform.pages.Frame;
import org.alongside.platform.pages.Invalid;
import org.alongside.platform.pages.Page;
import org.alongside.platform.pages.Typed;
import org.alongside.platform.words.Words;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Ballots that raise doubts are left out, or taken in again, by a decision that stays on record.
 */
@Controller
@RequestMapping("/{org}/initiatives/{initiative}/conversations/{conversation}/ballots")
class BallotsController {

  private static final int LONGEST = 500;

  private final TendedPlaces places;
  private final BallotQueries queries;
  private final Voting voting;
  private final Clock clock;

  BallotsController(TendedPlaces places, BallotQueries queries, Voting voting, Clock clock) {
    this.places = places;
    this.queries = queries;
    this.voting = voting;
    this.clock = clock;
  }

  @GetMapping
  @Allowed(Who.TEAM)
  Page list(
      @PathVariable String initiative,
      @PathVariable ConversationId conversation,
      @RequestParam(defaultValue = "") String done,
      Words words) {
    var place = places.of(initiative, conversation);
    return queries.page(place, Done.say(done, words), "", Map.of(), words);
  }

  @PostMapping("/{ballot}/leaving-out")
  @Allowed(Who.TEAM)
  Object leaveOut(
      @PathVariable String initiative,
      @PathVariable ConversationId conversation,
      @PathVariable BallotId ballot,
      @RequestParam MultiValueMap<String, String> fields,
      Person by,
      Frame frame) {
    var place = in(initiative, conversation, ballot);
    String field = "because-" + ballot.value();
    String because = new Typed(fields).in(field);
    var problems = Problems.none().require(field, because, "conversations.reason-needed");
    Typed.atMost(problems, field, because, LONGEST);
    if (problems.any())
      return new Invalid(
          queries.page(place, "", because, problems.in(frame.words()), frame.words()));
    voting.leaveOut(ballot, because, by.id(), clock.instant());
    return Done.LEFT_OUT.at(place.path() + "/ballots", frame);
  }

  @PostMapping("/{ballot}/taking-in")
  @Allowed(Who.TEAM)
  String takeIn(
      @PathVariable String initiative,
      @PathVariable ConversationId conversation,
      @PathVariable BallotId ballot,
      Person by,
      Frame frame) {
    var place = in(initiative, conversation, ballot);
    voting.takeIn(ballot, by.id(), clock.instant());
    return Done.TAKEN_IN.at(place.path() + "/ballots", frame);
  }

  private Place in(String initiative, ConversationId conversation, BallotId ballot) {
    var place = places.of(initiative, conversation);
    if (!voting.get(ballot).conversation().equals(conversation)) throw new NotFound(ballot);
    return place;
  }
}
