package org.alongside.conversations.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.conversations.BallotId;
import org.alongside.conversations.ConversationId;
import org.alongside.conversations.voting.Ballot;
import org.alongside.conversations.voting.Doubt;
import org.alongside.conversations.voting.Doubts;
import org.alongside.conversations.voting.Verdict;
import org.alongside.conversations.voting.Voting;
import org.alongside.people.People;
import org.alongside.platform.words.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what looks odd about ballots, and what was decided; never what is on one. */
@Component
@Transactional(readOnly = true)
class BallotQueries {

  private final Voting voting;
  private final Doubts doubts;
  private final People people;

  BallotQueries(Voting voting, Doubts doubts, People people) {
    this.voting = voting;
    this.doubts = doubts;
    this.people = people;
  }

  /** How many raise doubts and nobody has decided on. */
  int waiting(ConversationId conversation) {
    var decided = decided(voting.verdicts(conversation));
    return (int)
        doubts.of(conversation).stream()
            .map(Doubt::ballot)
            .distinct()
            .filter(ballot -> !decided.contains(ballot))
            .count();
  }

  BallotsPage page(
      Place place, String done, String typed, Map<String, String> errors, Words words) {
    var id = place.conversation().id();
    var ballots = voting.of(id);
    Map<BallotId, String> names = new HashMap<>();
    for (int i = 0; i < ballots.size(); i++)
      names.put(ballots.get(i).id(), words.say("tending.ballot", i + 1));
    var decided = decided(voting.verdicts(id));
    var shapes = doubts.of(id).stream().collect(Collectors.groupingBy(Doubt::ballot));
    return new BallotsPage(
        place,
        done,
        ballots.size(),
        ballots.stream()
            .filter(one -> one.counts() && shapes.containsKey(one.id()))
            .map(one -> doubtful(place, one, names, shapes, decided, words))
            .sorted(Comparator.comparing(BallotsPage.Doubtful::decided))
            .toList(),
        ballots.stream()
            .filter(one -> !one.counts())
            .map(
                one ->
                    new BallotsPage.LeftOut(
                        path(place, one.id()),
                        names.getOrDefault(one.id(), ""),
                        String.valueOf(one.leftOut())))
            .toList(),
        record(voting.verdicts(id), names, words),
        typed,
        errors);
  }

  private static BallotsPage.Doubtful doubtful(
      Place place,
      Ballot one,
      Map<BallotId, String> names,
      Map<BallotId, List<Doubt>> shapes,
      Set<BallotId> decided,
      Words words) {
    return new BallotsPage.Doubtful(
        path(place, one.id()),
        one.id().value().toString(),
        names.getOrDefault(one.id(), ""),
        words.say("tending.ballot.kind", one.kind()),
        shapes.getOrDefault(one.id(), List.of()).stream()
            .map(doubt -> doubt(doubt, words))
            .toList(),
        decided.contains(one.id()));
  }

  private List<String> record(List<Verdict> verdicts, Map<BallotId, String> names, Words words) {
    var who = people.named(verdicts.stream().map(Verdict::by).distinct().toList());
    List<String> lines = new ArrayList<>();
    for (var verdict : verdicts) {
      var person = who.get(verdict.by());
      lines.add(
          words.say(
              verdict.out() ? "tending.record.out" : "tending.record.in",
              words.date(verdict.at()),
              person == null ? words.say("tending.somebody") : person.name(),
              names.getOrDefault(verdict.ballot(), ""),
              verdict.because()));
    }
    return lines;
  }

  private static String doubt(Doubt doubt, Words words) {
    String key = doubt.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return words.say("tending.doubt." + key, doubt.many());
  }

  private static Set<BallotId> decided(List<Verdict> verdicts) {
    return verdicts.stream().map(Verdict::ballot).collect(Collectors.toCollection(HashSet::new));
  }

  private static String path(Place place, BallotId id) {
    return place.path() + "/ballots/" + id.value();
  }
}
