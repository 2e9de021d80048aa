package org.alongside.improvement.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.decisions.Decision;
import org.alongside.decisions.DecisionId;
import org.alongside.decisions.Decisions;
import org.alongside.improvement.Commitment;
import org.alongside.improvement.CommitmentId;
import org.alongside.improvement.Commitments;
import org.alongside.initiatives.Initiative;
import org.alongside.listening.Voice;
import org.alongside.listening.VoiceId;
import org.alongside.listening.Voices;
import org.alongside.platform.access.Sight;
import org.alongside.platform.errors.Problems;
import org.alongside.platform.govuk.Option;
import org.alongside.platform.trace.Link;
import org.alongside.platform.trace.Ref;
import org.alongside.platform.trace.Trace;
import org.alongside.platform.words.Words;
import org.alongside.themes.Theme;
import org.alongside.themes.ThemeId;
import org.alongside.themes.Themes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a promise, a change or a no can come from, and what it did come from. */
@Component
@Transactional(readOnly = true)
class Origins {

  private static final int FIRST_WORDS = 90;

  private final Decisions decisions;
  private final Themes themes;
  private final Voices voices;
  private final Commitments commitments;
  private final Trace trace;

  Origins(Decisions decisions, Themes themes, Voices voices, Commitments commitments, Trace trace) {
    this.decisions = decisions;
    this.themes = themes;
    this.voices = voices;
    this.commitments = commitments;
    this.trace = trace;
  }

  /** Decisions and themes; and the one voice that a link has brought along. */
  List<Option> offered(Initiative about, Sight sight, String chosen, Words words) {
    return options(
        Stream.of(decided(about, words), named(about, words), voice(about, sight, chosen, words)),
        words);
  }

  /** What a change delivers: promises, and decisions. */
  List<Option> deliverable(Initiative about, Words words) {
    return options(Stream.of(promised(about, words), decided(about, words)), words);
  }

  /** The chosen one, if it was offered; it is a problem of the form where it wasn't. */
  static Optional<Ref> chosen(String value, List<Option> offered, Problems problems) {
    var chosen =
        offered.stream()
            .map(Option::value)
            .filter(each -> each != null && !each.isEmpty() && each.equals(value))
            .findFirst()
            .map(each -> new Ref(each.split(":")[0], UUID.fromString(each.split(":")[1])));
    if (chosen.isEmpty()) problems.add("from", "improvement.from-needed");
    return chosen;
  }

  /** What it came from directly, as far as the reader may see. */
  List<Origin> of(Ref self, Initiative about, Sight sight, Words words) {
    var from =
        trace.back(List.of(self)).stream()
            .filter(link -> link.to().equals(self))
            .map(Link::from)
            .toList();
    List<Origin> origins = new ArrayList<>();
    commitments.all(ids(from, "commitment").map(CommitmentId::new).toList()).stream()
        .map(promise -> origin(promise, about, words))
        .forEach(origins::add);
    decisions.all(ids(from, "decision").map(DecisionId::new).toList()).stream()
        .filter(decision -> !decision.open() || sight.covers(Sight.GROUP))
        .map(decision -> origin(decision, about, words))
        .forEach(origins::add);
    themes.all(ids(from, "theme").map(ThemeId::new).toList()).stream()
        .map(theme -> origin(theme, about, words))
        .forEach(origins::add);
    voices.all(ids(from, "voice").map(VoiceId::new).toList()).stream()
        .filter(voice -> voice.seenBy(sight))
        .map(voice -> origin(voice, about, words))
        .forEach(origins::add);
    return origins;
  }

  private Stream<Origin> promised(Initiative about, Words words) {
    return commitments.of(about.id()).stream()
        .filter(promise -> promise.open() || promise.kept())
        .map(promise -> origin(promise, about, words));
  }

  private Stream<Origin> decided(Initiative about, Words words) {
    return decisions.of(about.id()).stream()
        .filter(decision -> !decision.open())
        .map(decision -> origin(decision, about, words));
  }

  private Stream<Origin> named(Initiative about, Words words) {
    return themes.of(about.id()).stream().map(theme -> origin(theme, about, words));
  }

  private Stream<Origin> voice(Initiative about, Sight sight, String chosen, Words words) {
    if (!chosen.matches("voice:[0-9a-f-]{36}")) return Stream.empty();
    var id = new VoiceId(UUID.fromString(chosen.substring("voice:".length())));
    return voices.all(List.of(id)).stream()
        .filter(voice -> voice.initiative().equals(about.id()) && voice.seenBy(sight))
        .map(voice -> origin(voice, about, words));
  }

  private static List<Option> options(Stream<Stream<Origin>> offered, Words words) {
    List<Option> options = new ArrayList<>();
    options.add(Option.of("", words.say("improvement.from.choose")));
    offered
        .flatMap(origins -> origins)
        .forEach(origin -> options.add(Option.of(origin.value(), origin.words())));
    return options;
  }

  private static Origin origin(Commitment promise, Initiative about, Words words) {
    var told = words.say("improvement.from.promise", promise.words());
    return origin(Ref.of("commitment", promise.id()), told, about, "/promises/");
  }

  private static Origin origin(Decision decision, Initiative about, Words words) {
    var told = words.say("improvement.from.decision", decision.question());
    return origin(Ref.of("decision", decision.id()), told, about, "/decisions/");
  }

  private static Origin origin(Theme theme, Initiative about, Words words) {
    var told = words.say("improvement.from.theme", theme.name());
    return origin(Ref.of("theme", theme.id()), told, about, "/themes/");
  }

  private static Origin origin(Voice voice, Initiative about, Words words) {
    var told = words.say("improvement.from.voice", first(voice.words()));
    return origin(Ref.of("voice", voice.id()), told, about, "/thread/voice/");
  }

  private static Origin origin(Ref ref, String told, Initiative about, String folder) {
    return new Origin(
        ref.kind() + ":" + ref.id(), told, "/initiatives/" + about.slug() + folder + ref.id());
  }

  private static String first(String words) {
    return words.codePointCount(0, words.length()) <= FIRST_WORDS
        ? words
        : words.substring(0, words.offsetByCodePoints(0, FIRST_WORDS)) + " …";
  }

  private static Stream<UUID> ids(List<Ref> refs, String kind) {
    return refs.stream().filter(ref -> ref.kind().equals(kind)).map(Ref::id);
  }
}
