package org.alongside.accountability.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.alongside.accountability.Report;
import org.alongside.decisions.Decision;
import org.alongside.decisions.Part;
import org.alongside.decisions.Stance;
import org.alongside.improvement.Change;
import org.alongside.improvement.Commitment;
import org.alongside.improvement.NotDone;
import org.alongside.people.PersonId;
import org.alongside.platform.pictures.Loops;
import org.alongside.platform.pictures.Sign;
import org.alongside.platform.pictures.State;
import org.alongside.platform.pictures.Voices;
import org.alongside.platform.words.Words;
import org.alongside.themes.Theme;

/**
 * What each thing on a thread is in words: one method a kind.
 *
 * @param path of the initiative
 */
record ThreadSteps(String path, Words words, Map<PersonId, Line.Somebody> people) {

  Step theme(Theme theme, int pieces, Voices voices) {
    return Step.of(
            Sign.THEME,
            sentence("theme"),
            words.date(theme.namedAt()),
            theme.name(),
            List.of(
                Line.of(sentence("theme.pieces", pieces, voices.total()) + " " + kinds(voices)),
                naming("theme.named", List.of(theme.namedBy()))))
        .linked(path + "/themes/" + theme.id().value(), sentence("theme.see"));
  }

  Step decision(Decision decision) {
    var outcome = decision.outcome();
    String path = this.path + "/decisions/" + decision.id().value();
    if (outcome == null)
      return Step.of(
              Sign.DECISION,
              sentence("decision"),
              words.date(decision.openedAt()),
              decision.question(),
              List.of(
                  Line.of(sentence("decision.said", decision.parts().size()))
                      .and(State.OPEN, sentence("decision.open"))))
          .linked(path, sentence("decision.see-open"));
    return Step.of(
            Sign.DECISION,
            sentence("decision"),
            words.date(outcome.at()),
            outcome.decided(),
            List.of(
                Line.of(
                    sentence("decision.people", decision.parts().size())
                        + " "
                        + kinds(
                            Voices.of(decision.parts().stream().map(Part::experience).toList()))),
                Line.of(stances(decision))))
        .linked(path, sentence("decision.see", decision.count(Stance.DISAGREE)));
  }

  Step promise(Commitment promise) {
    var stands = Standing.of(promise, words);
    return Step.of(
            Sign.PROMISE,
            sentence("promise"),
            words.date(promise.madeAt()),
            promise.words(),
            List.of(
                naming("promise.by", List.of(promise.owner()), words.date(promise.due()))
                    .and(stands.state(), stands.words())))
        .inTheirWords()
        .linked(path + "/promises/" + promise.id().value(), sentence("promise.see"));
  }

  Step change(Change change) {
    var step =
        Step.of(
            Sign.CHANGE,
            sentence("change"),
            words.date(change.deliveredAt()),
            change.title(),
            paragraphs(change.story()));
    String address = path + "/changes/" + change.id().value();
    return change.picture()
        ? step.showing(new Step.Shown(address + "/picture", change.pictureWords()))
        : step.linked(address, sentence("change.see"));
  }

  /** The first sentence says it; the others say how it was counted. */
  Step measure(Change change) {
    String[] parts = change.measured().strip().split("(?<=\\.)\\s+", 2);
    return Step.of(
            Sign.MEASURE,
            sentence("measure"),
            "",
            parts[0].replaceFirst("\\.$", ""),
            parts.length > 1 ? List.of(Line.of(parts[1])) : List.of())
        .linked(path + "/changes/" + change.id().value(), sentence("measure.see"));
  }

  Step told(Report report, Loops loops) {
    return Step.of(
            Sign.TOLD,
            sentence("told"),
            words.date(Objects.requireNonNull(report.publishedAt())),
            words.say(report.weSaid() ? "accountability.we-said" : "accountability.you-said")
                + ": "
                + report.title(),
            List.of(
                Line.naming(
                    words,
                    "accountability.thread.told.by",
                    report.authors().stream()
                        .flatMap(
                            author ->
                                Stream.ofNullable(people.get(author.person()))
                                    .map(one -> new Line.Somebody(one.name(), author.experience())))
                        .toList()),
                Line.of(sentence("told.know", loops.closed(), loops.total()))))
        .linked(path + "/reports/" + report.id().value(), sentence("told.see"));
  }

  /**
   * @param asked how many, 0 where nobody knows
   */
  Step notDone(NotDone no, int asked) {
    var lines = new ArrayList<Line>();
    if (asked > 0) lines.add(Line.of(sentence("not-done.asked", asked)));
    lines.addAll(paragraphs(no.reason()));
    if (no.askAgain() != null)
      lines.add(Line.of("").and(State.DUE, sentence("not-done.again", words.date(no.askAgain()))));
    return Step.of(Sign.NOT_DONE, sentence("not-done"), words.date(no.at()), no.what(), lines);
  }

  private String sentence(String key, Object... about) {
    return words.say("accountability.thread." + key, about);
  }

  private Line naming(String key, List<PersonId> who, Object... about) {
    return Line.naming(
        words,
        "accountability.thread." + key,
        who.stream().flatMap(id -> Stream.ofNullable(people.get(id))).toList(),
        about);
  }

  private String kinds(Voices voices) {
    return voices.total() == 0 ? "" : sentence("kinds", Counts.kinds(voices, words));
  }

  private String stances(Decision decision) {
    return sentence(
        "decision.stances",
        Counts.join(
            Arrays.stream(Stance.values())
                .filter(stance -> decision.count(stance) > 0)
                .map(
                    stance ->
                        sentence(
                            "decision.stance." + stance.name().toLowerCase(Locale.ROOT),
                            decision.count(stance)))
                .toList(),
            words));
  }

  static List<Line> paragraphs(String story) {
    return Arrays.stream(story.strip().split("\\R\\s*\\R"))
        .filter(one -> !one.isBlank())
        .map(Line::of)
        .toList();
  }
}
