package org.alongside.decisions.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.alongside.decisions.Decision;
import org.alongside.decisions.Option;
import org.alongside.decisions.Part;
import org.alongside.decisions.Said;
import org.alongside.decisions.Stance;
import org.alongside.people.Person;
import org.alongside.people.PersonId;
import org.alongside.platform.pictures.State;
import org.alongside.platform.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * A decision in the reader's language: who stands where, what was decided, who disagrees.
 *
 * @param named those who had a part in it, as far as they are still there
 */
record DecisionInWords(Decision decision, Map<PersonId, Person> named, Words words) {

  static String counts(Decision decision, Words words) {
    return decision.parts().isEmpty()
        ? words.say("decisions.nobody-yet")
        : words.say(
            "decisions.counts",
            decision.count(Stance.AGREE),
            decision.count(Stance.ABSTAIN),
            decision.count(Stance.DISAGREE));
  }

  String counts() {
    return counts(decision, words);
  }

  String kicker() {
    var outcome = decision.outcome();
    return outcome == null
        ? words.say("decisions.kicker.open", words.date(decision.openedAt()))
        : words.say("decisions.kicker.closed", words.date(outcome.at()));
  }

  DecisionPage.@Nullable Recorded recorded() {
    var outcome = decision.outcome();
    if (outcome == null) return null;
    var again = outcome.lookAgain();
    return new DecisionPage.Recorded(
        outcome.decided(),
        outcome.reasons(),
        outcome.answer(),
        again == null ? "" : words.say("decisions.look-again", words.weekday(again)),
        words.say("decisions.recorded-by", name(outcome.recordedBy()), words.date(outcome.at())));
  }

  /** What somebody else did while this reader was writing. */
  String meanwhile() {
    var outcome = decision.outcome();
    if (outcome != null)
      return words.say("decisions.meanwhile.closed", name(outcome.recordedBy()), outcome.decided());
    var last = decision.parts().getLast();
    return words.say(
        "decisions.meanwhile.stance",
        name(last.person()),
        words.say("decisions.stance", last.stance()));
  }

  List<DecisionPage.Dissent> dissent() {
    return decision.dissent().stream()
        .map(
            part ->
                new DecisionPage.Dissent(
                    part.words(),
                    name(part.person()),
                    part.experience(),
                    words.say("platform.experience", part.experience()),
                    part.said() == Said.SELF ? words.say("decisions.wrote-this") : how(part)))
        .toList();
  }

  /** Those who disagree first. */
  List<DecisionPage.Stood> stood() {
    return decision.parts().stream()
        .sorted(Comparator.comparing(Part::stance).reversed())
        .map(
            part ->
                new DecisionPage.Stood(
                    StancesDrawn.mark(part.stance()),
                    name(part.person()),
                    words.say("decisions.stance", part.stance()),
                    part.experience(),
                    words.say("platform.experience", part.experience()),
                    part.words(),
                    part.said() == Said.SELF ? "" : how(part)))
        .toList();
  }

  List<DecisionPage.OptionLine> options() {
    return decision.options().stream().map(this::line).toList();
  }

  private DecisionPage.OptionLine line(Option option) {
    var verdict = option.verdict();
    if (verdict == null)
      return new DecisionPage.OptionLine(option.name(), option.words(), null, null);
    State state =
        switch (verdict) {
          case CHOSEN -> State.KEPT;
          case NOT_NOW -> State.DUE;
          case NO -> State.NOT_DONE;
        };
    return new DecisionPage.OptionLine(
        option.name(), option.words(), state, words.say("decisions.verdict", verdict));
  }

  private String how(Part part) {
    return words.say(
        part.said() == Said.PHONE ? "decisions.said.phone" : "decisions.said.room",
        name(Objects.requireNonNullElse(part.writtenBy(), part.person())));
  }

  private String name(PersonId id) {
    Person person = named.get(id);
    return person == null ? words.say("decisions.somebody") : person.name();
  }
}
