package org.alongside.accountability.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.alongside.accountability.Owed;
import org.alongside.accountability.Story;
import org.alongside.accountability.Telling;
import org.alongside.listening.Handling;
import org.alongside.listening.Heard;
import org.alongside.listening.ReceiptCode;
import org.alongside.listening.Reply;
import org.alongside.listening.Verdict;
import org.alongside.listening.Voice;
import org.alongside.listening.VoiceId;
import org.alongside.listening.VoiceState;
import org.alongside.people.PersonId;
import org.alongside.platform.pictures.DecidedBy;
import org.alongside.platform.pictures.Lane;
import org.alongside.platform.pictures.Loops;
import org.alongside.platform.pictures.State;
import org.alongside.platform.pictures.Voices;
import org.alongside.platform.words.Words;

/**
 * One voice and what became of it, before it is a page.
 *
 * @param came what came of it
 * @param beside all who said the same, by theme, this giver too
 * @param told who of all knows what came of it
 */
record ReceiptView(
    Voice voice,
    Story came,
    List<Handling> handlings,
    List<Reply> replies,
    List<Telling> tellings,
    List<Owed> owed,
    Map<UUID, List<Heard>> beside,
    Set<VoiceId> told,
    Optional<Verdict> judged,
    Map<PersonId, Line.Somebody> people,
    Words words) {

  ReceiptPage page(ReceiptCode code) {
    boolean withdrawn = voice.state() == VoiceState.WITHDRAWN;
    return new ReceiptPage(
        code.words(),
        code.spoken(),
        lead(),
        withdrawn ? List.of() : items(),
        last(VoiceState.REWORD_ASKED).map(Handling::words).orElse(""),
        !replies.isEmpty() || !tellings.isEmpty() || voice.state() == VoiceState.DECLINED,
        judged.orElse(null),
        withdrawn ? List.of() : owed.stream().map(this::open).toList(),
        yours());
  }

  private String lead() {
    return switch (voice.state()) {
      case WITHDRAWN -> words.say("accountability.receipt.lead.withdrawn");
      case DECLINED, PAUSED, REWORD_ASKED -> lead(voice.state().name());
      case RECEIVED, PUBLISHED -> lead(furthest());
    };
  }

  private String lead(String stage) {
    return words.say(
        "accountability.receipt.lead." + stage.toLowerCase(Locale.ROOT).replace('_', '-'),
        words.date(voice.givenAt()));
  }

  private String furthest() {
    if (!came.changes().isEmpty()) return "change";
    if (!came.notDone().isEmpty()) return "not-done";
    if (!came.promises().isEmpty()) return "promise";
    if (came.decisions().stream().anyMatch(decision -> !decision.open())) return "decision";
    if (!came.themes().isEmpty() || !came.decisions().isEmpty()) return "theme";
    return voice.answeredAt() == null ? "received" : "answered";
  }

  /** In the order in which it happened; what was told comes last. */
  private List<ReceiptPage.Item> items() {
    var steps = new ReceiptSteps(voice, came.initiative().slug(), words, people);
    List<ReceiptSteps.At> all = new ArrayList<>();
    all.add(steps.said());
    handlings.forEach(step -> steps.handled(step).ifPresent(all::add));
    replies.forEach(reply -> all.add(steps.answered(reply)));
    came.themes()
        .forEach(
            theme ->
                all.add(
                    steps.together(theme, since(theme.id().value()), others(theme.id().value()))));
    var talks = new TalkSteps("/initiatives/" + came.initiative().slug(), words);
    came.talks().forEach(talk -> all.add(talks.voted(talk)));
    came.decisions().forEach(decision -> all.add(steps.decided(decision)));
    came.promises().forEach(promise -> all.add(steps.promised(promise)));
    came.changes().forEach(change -> all.add(steps.done(change)));
    came.notDone().forEach(no -> all.add(steps.notDone(no)));
    all.sort(Comparator.comparing(ReceiptSteps.At::at));
    tellings.forEach(
        telling ->
            came.reports().stream()
                .filter(report -> report.id().equals(telling.report()))
                .forEach(report -> all.add(steps.told(report, telling))));
    return drawn(all.stream().map(ReceiptSteps.At::step).toList());
  }

  private List<ReceiptPage.Item> drawn(List<Step> steps) {
    var lanes =
        Lane.along(
            voice.experience(),
            steps.stream().map(Step::sign).toList(),
            everyone(),
            decidedBy(),
            loops());
    return IntStream.range(0, steps.size())
        .mapToObj(i -> new ReceiptPage.Item(steps.get(i), lanes.get(i)))
        .toList();
  }

  private Instant since(UUID theme) {
    return came.links().stream()
        .filter(link -> link.to().id().equals(theme) && link.from().id().equals(voice.id().value()))
        .map(link -> link.at())
        .findFirst()
        .orElse(voice.givenAt());
  }

  private Voices others(UUID theme) {
    return Voices.of(
        beside.getOrDefault(theme, List.of()).stream()
            .filter(one -> !one.id().equals(voice.id()))
            .map(Heard::experience)
            .toList());
  }

  private Voices everyone() {
    var all = all().map(Heard::experience).toList();
    return all.isEmpty() ? Voices.of(List.of(voice.experience())) : Voices.of(all);
  }

  private Loops loops() {
    int all = (int) Math.max(1, all().count());
    int closed = (int) all().filter(one -> told.contains(one.id())).count();
    return new Loops(closed, Math.max(0, all - closed));
  }

  private Stream<Heard> all() {
    return beside.values().stream().flatMap(List::stream).distinct();
  }

  private DecidedBy decidedBy() {
    return ThreadView.decidedBy(came.decisions());
  }

  private Line open(Owed one) {
    var by = one.by().stream().flatMap(id -> Stream.ofNullable(people.get(id))).toList();
    String key = "accountability.owed." + one.debt().name().toLowerCase(Locale.ROOT);
    var line =
        by.isEmpty()
            ? Line.of(
                words.say(
                    key,
                    words.say(
                        "accountability.owed.by."
                            + (one.debt() == Owed.Debt.ANSWER ? "team" : "group")),
                    one.what()))
            : Line.naming(words, key, by, one.what());
    if (one.due() == null) return line;
    boolean late = words.today().isAfter(one.due());
    return line.and(
        late ? State.OPEN : State.DUE,
        words.say("accountability.owed." + (late ? "late" : "due"), words.date(one.due())));
  }

  private Optional<Handling> last(VoiceState state) {
    return voice.state() != state
        ? Optional.empty()
        : handlings.reversed().stream().filter(step -> step.to() == state).findFirst();
  }

  private ReceiptPage.Yours yours() {
    return switch (voice.state()) {
      case WITHDRAWN -> ReceiptPage.Yours.NOTHING;
      case DECLINED -> ReceiptPage.Yours.TAKE_BACK_ONLY;
      case PAUSED -> ReceiptPage.Yours.GO_ON;
      case RECEIVED, PUBLISHED, REWORD_ASKED -> ReceiptPage.Yours.PAUSE;
    };
  }
}
