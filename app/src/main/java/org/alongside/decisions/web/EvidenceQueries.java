package org.alongside.decisions.web;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.decisions.Decision;
import org.alongside.initiatives.InitiativeId;
import org.alongside.listening.Voice;
import org.alongside.listening.VoiceId;
import org.alongside.listening.Voices;
import org.alongside.platform.access.Sight;
import org.alongside.platform.govuk.Choice;
import org.alongside.platform.trace.Link;
import org.alongside.platform.trace.Ref;
import org.alongside.platform.trace.Trace;
import org.alongside.platform.words.Words;
import org.alongside.themes.Excerpt;
import org.alongside.themes.Theme;
import org.alongside.themes.ThemeId;
import org.alongside.themes.Themes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a decision rests on, and what a new question could rest on, as far as the reader may see.
 */
@Component
@Transactional(readOnly = true)
class EvidenceQueries {

  private static final int FIRST_WORDS = 160;
  private static final int MOST_OFFERED = 100;

  private final Trace trace;
  private final Themes themes;
  private final Voices voices;
  private final StatementEvidence statements;

  record Rests(
      String sentence,
      List<DecisionPage.Evidence> themes,
      List<DecisionPage.Evidence> statements,
      List<DecisionPage.Heard> voices) {}

  EvidenceQueries(Trace trace, Themes themes, Voices voices, StatementEvidence statements) {
    this.statements = statements;
    this.trace = trace;
    this.themes = themes;
    this.voices = voices;
  }

  Rests of(Decision decision, String slug, Sight sight, Words words) {
    var self = Ref.of("decision", decision.id());
    var links = trace.back(List.of(self));
    var direct = links.stream().filter(link -> link.to().equals(self)).map(Link::from).toList();
    var raisedBy = themes.all(ids(direct, "theme").map(ThemeId::new).toList());
    var alone = ids(direct, "voice").map(VoiceId::new).toList();
    var said = statements.shown(ids(direct, "statement").toList(), words);
    int pieces = raisedBy.stream().mapToInt(t -> themes.excerptsOf(t.id()).size()).sum();
    long people =
        links.stream().map(Link::from).filter(r -> r.kind().equals("voice")).distinct().count();
    return new Rests(
        people == 0
            ? words.say(said.isEmpty() ? "decisions.rests.nothing" : "decisions.rests.statements")
            : words.say("decisions.rests", pieces + alone.size(), people),
        raisedBy.stream()
            .map(
                theme ->
                    new DecisionPage.Evidence(
                        theme.name(), "/initiatives/" + slug + "/themes/" + theme.id().value()))
            .toList(),
        said,
        voices.all(alone).stream()
            .filter(voice -> voice.seenBy(sight))
            .map(voice -> heard(voice, slug, sight, words))
            .toList());
  }

  List<Theme> themesOf(InitiativeId initiative) {
    return themes.of(initiative);
  }

  /** The voices that stand under a theme, newest first, as far as this reader may see them. */
  List<Voice> voicesOf(InitiativeId initiative, Sight sight) {
    Set<VoiceId> under =
        themes.of(initiative).stream()
            .flatMap(theme -> themes.excerptsOf(theme.id()).stream())
            .map(Excerpt::voice)
            .collect(Collectors.toSet());
    return voices.all(under).reversed().stream()
        .filter(voice -> voice.seenBy(sight))
        .limit(MOST_OFFERED)
        .toList();
  }

  /** Those of the ticked that were offered: nobody ticks what they may not see. */
  List<Ref> ticked(InitiativeId initiative, Sight sight, QuestionForm form) {
    return Stream.concat(
            themesOf(initiative).stream()
                .map(Theme::id)
                .filter(id -> form.themes().contains(id.value().toString()))
                .map(id -> Ref.of("theme", id)),
            voicesOf(initiative, sight).stream()
                .map(Voice::id)
                .filter(id -> form.voices().contains(id.value().toString()))
                .map(id -> Ref.of("voice", id)))
        .toList();
  }

  Choice choice(Voice voice, Sight sight, Words words) {
    return Choice.of(voice.id().value().toString(), "“" + first(voice.words()) + "”")
        .hint(who(voice, sight, words));
  }

  private static DecisionPage.Heard heard(Voice voice, String slug, Sight sight, Words words) {
    return new DecisionPage.Heard(
        first(voice.words()),
        who(voice, sight, words),
        voice.experience(),
        "/initiatives/" + slug + "/thread/voice/" + voice.id().value());
  }

  private static String who(Voice voice, Sight sight, Words words) {
    String experience = words.say("platform.experience", voice.experience());
    String name = voice.whoFor(sight);
    return name.isBlank() ? experience : name + ", " + experience;
  }

  private static String first(String words) {
    if (words.codePointCount(0, words.length()) <= FIRST_WORDS) return words;
    String cut = words.substring(0, words.offsetByCodePoints(0, FIRST_WORDS));
    int space = cut.lastIndexOf(' ');
    return (space > 80 ? cut.substring(0, space) : cut) + " …";
  }

  private static Stream<UUID> ids(Collection<Ref> refs, String kind) {
    return refs.stream().filter(ref -> ref.kind().equals(kind)).map(Ref::id);
  }
}
