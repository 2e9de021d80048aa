package org.alongside.accountability.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.alongside.accountability.Report;
import org.alongside.accountability.Telling;
import org.alongside.decisions.Decision;
import org.alongside.improvement.Change;
import org.alongside.improvement.Commitment;
import org.alongside.improvement.NotDone;
import org.alongside.listening.Handling;
import org.alongside.listening.Reply;
import org.alongside.listening.Voice;
import org.alongside.people.PersonId;
import org.alongside.platform.access.Sight;
import org.alongside.platform.pictures.Sign;
import org.alongside.platform.pictures.Voices;
import org.alongside.platform.words.Words;
import org.alongside.themes.Theme;
import org.jspecify.annotations.Nullable;

/** What happened to somebody's words, told to themselves: one method a kind of thing. */
record ReceiptSteps(
    Voice voice, String initiative, Words words, Map<PersonId, Line.Somebody> people) {

  record At(Instant at, Step step) {}

  At said() {
    String how = Quote.how(voice, words);
    String when = words.date(voice.givenAt());
    return at(
        voice.givenAt(),
        Step.of(
                Sign.VOICE,
                sentence("said"),
                how.isEmpty() ? when : when + ". " + how,
                "",
                List.of(Line.of(sentence("audience." + kebab(voice.audience())))))
            .saying(List.of(Quote.of(voice, voice.words(), Sight.TEAM, words))));
  }

  /** What the team did with it that isn't told by something else. */
  Optional<At> handled(Handling step) {
    return switch (step.to()) {
      case PUBLISHED, DECLINED, REWORD_ASKED, PAUSED -> {
        List<Line> lines = new ArrayList<>();
        if (!step.words().isBlank()) lines.add(Line.of("“" + step.words() + "”"));
        yield Optional.of(
            at(
                step.at(),
                Step.of(
                    Sign.ANSWER,
                    sentence("handled." + kebab(step.to())),
                    words.date(step.at()),
                    sentence("handled." + kebab(step.to()) + ".title", name(step.by())),
                    lines)));
      }
      case RECEIVED, WITHDRAWN -> Optional.empty();
    };
  }

  At answered(Reply reply) {
    return at(
        reply.at(),
        Step.of(
            Sign.ANSWER,
            sentence("answered"),
            words.date(reply.at()),
            sentence(reply.open() ? "answered.open" : "answered.private", name(reply.by())),
            ThreadSteps.paragraphs("“" + reply.words() + "”")));
  }

  At together(Theme theme, Instant since, Voices others) {
    String kinds =
        others.total() == 0 ? "" : sentence("together.kinds", Counts.kinds(others, words)) + " ";
    return at(
        since,
        Step.of(
                Sign.THEME,
                sentence("together"),
                words.date(since),
                sentence("together.title", others.total()),
                List.of(Line.of(kinds + sentence("together.name", theme.name()))))
            .linked(
                "/initiatives/" + initiative + "/thread/theme/" + theme.id().value(),
                sentence("together.see")));
  }

  At decided(Decision decision) {
    var outcome = decision.outcome();
    Instant when = outcome == null ? decision.openedAt() : outcome.at();
    return at(
        when,
        Step.of(
                Sign.DECISION,
                sentence(outcome == null ? "asked" : "decided"),
                words.date(when),
                outcome == null ? decision.question() : outcome.decided(),
                List.of())
            .linked(
                "/initiatives/" + initiative + "/decisions/" + decision.id().value(),
                sentence(outcome == null ? "asked.see" : "decided.see")));
  }

  At promised(Commitment promise) {
    var line =
        Line.naming(
            words,
            "accountability.thread.promise.by",
            Stream.ofNullable(people.get(promise.owner())).toList(),
            words.date(promise.due()));
    var stands = Standing.of(promise, words);
    return at(
        promise.madeAt(),
        Step.of(
                Sign.PROMISE,
                sentence("promised"),
                words.date(promise.madeAt()),
                promise.words(),
                List.of(line.and(stands.state(), stands.words())))
            .inTheirWords());
  }

  At done(Change change) {
    return at(
        change.deliveredAt(),
        Step.of(
                Sign.CHANGE,
                sentence("done"),
                words.date(change.deliveredAt()),
                change.title(),
                change.measured().isBlank() ? List.of() : List.of(Line.of(change.measured())))
            .linked(
                "/initiatives/" + initiative + "/thread/change/" + change.id().value(),
                sentence("done.see")));
  }

  At notDone(NotDone no) {
    List<Line> lines = new ArrayList<>(ThreadSteps.paragraphs(no.reason()));
    if (no.askAgain() != null)
      lines.add(
          Line.of(words.say("accountability.thread.not-done.again", words.date(no.askAgain()))));
    return at(
        no.at(),
        Step.of(Sign.NOT_DONE, sentence("not-done"), words.date(no.at()), no.what(), lines));
  }

  At told(Report report, Telling telling) {
    String title =
        telling.openedAt() == null
            ? sentence("told.title", report.title())
            : sentence("told.opened", words.date(telling.openedAt()));
    return at(
        telling.at(),
        Step.of(
                Sign.TOLD,
                sentence("told"),
                sentence(
                    telling.written() ? "told.letter" : "told.here",
                    words.date(Objects.requireNonNull(report.publishedAt()))),
                title,
                List.of(Line.of(sentence("told.closed"))))
            .linked(
                "/initiatives/" + initiative + "/reports/" + report.id().value(),
                sentence("told.see")));
  }

  private static At at(Instant at, Step step) {
    return new At(at, step);
  }

  private String name(@Nullable PersonId by) {
    var one = by == null ? null : people.get(by);
    return one == null ? sentence("team") : one.name();
  }

  private static String kebab(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private String sentence(String key, Object... about) {
    return words.say("accountability.receipt." + key, about);
  }
}
