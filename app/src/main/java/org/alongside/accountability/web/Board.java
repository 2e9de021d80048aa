package org.alongside.accountability.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.alongside.accountability.Quotes;
import org.alongside.accountability.Report;
import org.alongside.accountability.Reports;
import org.alongside.decisions.Decision;
import org.alongside.decisions.DecisionId;
import org.alongside.decisions.Decisions;
import org.alongside.improvement.Change;
import org.alongside.improvement.ChangeId;
import org.alongside.improvement.Changes;
import org.alongside.improvement.Commitment;
import org.alongside.improvement.CommitmentId;
import org.alongside.improvement.Commitments;
import org.alongside.improvement.NotDone;
import org.alongside.improvement.NotDoneId;
import org.alongside.initiatives.Initiatives;
import org.alongside.listening.Heard;
import org.alongside.listening.VoiceId;
import org.alongside.listening.Voices;
import org.alongside.people.People;
import org.alongside.platform.access.Sight;
import org.alongside.platform.pictures.DecidedBy;
import org.alongside.platform.pictures.SaidDid;
import org.alongside.platform.pictures.SaidDid.Outcome;
import org.alongside.platform.pictures.State;
import org.alongside.platform.trace.Link;
import org.alongside.platform.trace.Ref;
import org.alongside.platform.trace.Trace;
import org.alongside.platform.words.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Published reports with what was said and what came of it: for board, feed and first page. */
@Component
@Transactional(readOnly = true)
class Board {

  // Enough to find words that may be shown, however many spoke.
  private static final int LOOKED_AT = 300;

  private final Reports reports;
  private final Trace trace;
  private final Voices voices;
  private final Decisions decisions;
  private final Commitments commitments;
  private final Changes changes;
  private final People people;
  private final Initiatives initiatives;

  Board(
      Reports reports,
      Trace trace,
      Voices voices,
      Decisions decisions,
      Commitments commitments,
      Changes changes,
      People people,
      Initiatives initiatives) {
    this.reports = reports;
    this.trace = trace;
    this.voices = voices;
    this.decisions = decisions;
    this.commitments = commitments;
    this.changes = changes;
    this.people = people;
    this.initiatives = initiatives;
  }

  /** Newest first. */
  List<Told> newest(int atMost, Words words) {
    return reports.published().stream().limit(atMost).map(report -> told(report, words)).toList();
  }

  private Told told(Report report, Words words) {
    List<Link> links = trace.back(List.of(Ref.of("report", report.id())));
    List<VoiceId> behind = ids(links, "voice", VoiceId::new);
    List<Heard> heard = voices.heard(behind.stream().limit(LOOKED_AT).toList());
    var quote = Quotes.choose(heard, Sight.PUBLIC, words.locale(), 1).stream().findFirst();
    long withdrawn = heard.stream().filter(Heard::withdrawn).count();
    Outcome outcome = outcome(report);
    return new Told(
        report.id(),
        "/initiatives/"
            + initiatives.get(report.initiative()).slug()
            + "/reports/"
            + report.id().value(),
        report.weSaid(),
        quote.map(this::said).orElse(null),
        (int) Math.max(0, behind.size() - withdrawn - (quote.isPresent() ? 1 : 0)),
        new SaidDid(
            decidedBy(decisions.all(ids(links, "decision", DecisionId::new)), report), outcome),
        report.title(),
        report.story(),
        outcome,
        state(outcome),
        standing(report, outcome, words),
        authors(report),
        report.publishedAt() == null ? report.writtenAt() : report.publishedAt());
  }

  private Told.Said said(Heard heard) {
    var voice = voices.get(heard.id());
    var language = Locale.forLanguageTag(voice.language());
    return new Told.Said(
        Quotes.words(voice.words(), List.of(), language),
        voice.language(),
        voice.experience(),
        voice.whoFor(Sight.PUBLIC));
  }

  private static DecidedBy decidedBy(List<Decision> decided, Report report) {
    if (decided.stream().anyMatch(Decision::byBoth)) return DecidedBy.BOTH;
    if (decided.stream().anyMatch(Decision::byLived)) return DecidedBy.LIVED;
    if (decided.stream().anyMatch(Decision::byLearnt)) return DecidedBy.LEARNT;
    return report.weSaid() ? DecidedBy.BOTH : DecidedBy.LEARNT;
  }

  // What a report chiefly tells of stands first in it.
  private Outcome outcome(Report report) {
    if (report.covers().getFirst().kind().equals("not-done")) return Outcome.NOT_DONE;
    return promises(report).stream().anyMatch(Commitment::open) ? Outcome.UNDER_WAY : Outcome.DONE;
  }

  private static State state(Outcome outcome) {
    return switch (outcome) {
      case DONE -> State.KEPT;
      case UNDER_WAY -> State.OPEN;
      case NOT_DONE -> State.NOT_DONE;
    };
  }

  private String standing(Report report, Outcome outcome, Words words) {
    return switch (outcome) {
      case DONE ->
          changes.all(covered(report, "change", ChangeId::new)).stream()
              .min(Comparator.comparing(Change::deliveredAt))
              .map(change -> words.say("reports.done-on", words.date(change.deliveredAt())))
              .orElse(words.say("reports.done"));
      case UNDER_WAY ->
          promises(report).stream()
              .filter(Commitment::open)
              .min(Comparator.comparing(Commitment::due))
              .map(promise -> words.say("reports.under-way", words.date(promise.due())))
              .orElseThrow();
      case NOT_DONE ->
          askAgain(report)
              .map(day -> words.say("reports.not-done-ask-again", words.date(day)))
              .orElse(words.say("reports.not-done"));
    };
  }

  private Optional<LocalDate> askAgain(Report report) {
    return changes.notDone(covered(report, "not-done", NotDoneId::new)).stream()
        .map(NotDone::askAgain)
        .flatMap(Stream::ofNullable)
        .min(Comparator.naturalOrder());
  }

  private List<Commitment> promises(Report report) {
    var ids = covered(report, "commitment", CommitmentId::new);
    return ids.isEmpty() ? List.of() : commitments.all(ids);
  }

  private List<Told.Author> authors(Report report) {
    var named = people.named(report.authors().stream().map(Report.Author::person).toList());
    return report.authors().stream()
        .flatMap(
            author ->
                Stream.ofNullable(named.get(author.person()))
                    .map(person -> new Told.Author(person.name(), author.experience())))
        .toList();
  }

  private static <I> List<I> covered(Report report, String kind, Function<UUID, I> type) {
    return report.covers().stream()
        .filter(ref -> ref.kind().equals(kind))
        .map(ref -> type.apply(ref.id()))
        .toList();
  }

  private static <I> List<I> ids(List<Link> links, String kind, Function<UUID, I> type) {
    return links.stream()
        .map(Link::from)
        .filter(ref -> ref.kind().equals(kind))
        .distinct()
        .map(ref -> type.apply(ref.id()))
        .toList();
  }
}
