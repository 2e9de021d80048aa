package org.alongside.themes;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.alongside.initiatives.InitiativeId;
import org.alongside.listening.Voice;
import org.alongside.listening.VoiceId;
import org.alongside.listening.VoiceState;
import org.alongside.listening.Voices;
import org.alongside.people.PersonId;
import org.alongside.platform.errors.NotFound;
import org.alongside.platform.errors.Refusal;
import org.alongside.platform.ids.Ids;
import org.alongside.platform.trace.Ref;
import org.alongside.platform.trace.Relation;
import org.alongside.platform.trace.Trace;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Name a theme, put pieces of voices under it. A voice is linked to a theme as long as a piece of
 * it stands there.
 */
@Service
@Transactional
public class Themes {

  private final ThemeStore themes;
  private final ExcerptStore excerpts;
  private final Headcount headcount;
  private final Voices voices;
  private final Trace trace;
  private final ApplicationEventPublisher events;

  Themes(
      ThemeStore themes,
      ExcerptStore excerpts,
      Headcount headcount,
      Voices voices,
      Trace trace,
      ApplicationEventPublisher events) {
    this.themes = themes;
    this.excerpts = excerpts;
    this.headcount = headcount;
    this.voices = voices;
    this.trace = trace;
    this.events = events;
  }

  /** A name that is there already names the theme that is there already. */
  public ThemeId name(InitiativeId initiative, String name, PersonId by, Instant at) {
    check(name);
    ThemeId id = Ids.next(ThemeId::new);
    return themes.insert(id, initiative, name.strip(), by, at)
        ? id
        : themes.named(initiative, name.strip()).orElseThrow().id();
  }

  public void rename(ThemeId id, String name) {
    check(name);
    var taken = themes.named(get(id).initiative(), name.strip());
    if (taken.filter(other -> !other.id().equals(id)).isPresent())
      throw new Refusal("themes.name-taken", name.strip());
    themes.rename(id, name.strip());
  }

  /**
   * Marks the piece from {@code from} to {@code to} (exclusive) of a voice's words. The same piece
   * twice is one.
   */
  public ExcerptId mark(ThemeId theme, VoiceId voiceId, int from, int to, PersonId by, Instant at) {
    return mark(theme, voiceId, List.of(new Piece(from, to)), by, at).getFirst();
  }

  /** Marks several pieces of one voice, all or none. */
  public List<ExcerptId> mark(
      ThemeId theme, VoiceId voiceId, List<Piece> pieces, PersonId by, Instant at) {
    Voice voice = voices.get(voiceId);
    if (voice.state() == VoiceState.WITHDRAWN) throw new Refusal("themes.voice-withdrawn");
    if (!get(theme).initiative().equals(voice.initiative()))
      throw new Refusal("themes.other-initiative");
    if (pieces.isEmpty() || !pieces.stream().allMatch(piece -> piece.within(voice.words())))
      throw new Refusal("themes.piece-outside");
    for (Piece piece : pieces)
      excerpts.insert(
          new Excerpt(
              Ids.next(ExcerptId::new),
              theme,
              voiceId,
              piece.from(),
              piece.to(),
              piece.of(voice.words()),
              by,
              at));
    trace.link(Ref.of("voice", voiceId), Relation.CODED_AS, Ref.of("theme", theme), at);
    events.publishEvent(new VoiceCoded(voiceId, at));
    return excerpts.of(voiceId).stream()
        .filter(one -> one.theme().equals(theme) && pieces.contains(one.piece()))
        .map(Excerpt::id)
        .toList();
  }

  public void unmark(ExcerptId id) {
    Excerpt excerpt = excerpt(id);
    excerpts.delete(id);
    if (!excerpts.stands(excerpt.voice(), excerpt.theme()))
      trace.unlink(
          Ref.of("voice", excerpt.voice()), Relation.CODED_AS, Ref.of("theme", excerpt.theme()));
  }

  @Transactional(readOnly = true)
  public Theme get(ThemeId id) {
    return all(List.of(id)).stream().findFirst().orElseThrow(() -> new NotFound(id));
  }

  /** In the order they were named. */
  @Transactional(readOnly = true)
  public List<Theme> all(Collection<ThemeId> ids) {
    return themes.all(ids);
  }

  /** In the order they were named. */
  @Transactional(readOnly = true)
  public List<Theme> of(InitiativeId initiative) {
    return themes.of(initiative);
  }

  /** How many people of which kind of experience said each theme of an initiative. */
  @Transactional(readOnly = true)
  public Map<ThemeId, Count> counts(InitiativeId initiative) {
    return counts(themes.of(initiative).stream().map(Theme::id).toList());
  }

  /** One person once a theme, however many of their pieces stand there; nobody's words are read. */
  @Transactional(readOnly = true)
  public Map<ThemeId, Count> counts(Collection<ThemeId> ids) {
    return headcount.of(ids);
  }

  /** In the order they were marked. */
  @Transactional(readOnly = true)
  public List<Excerpt> excerptsOf(ThemeId theme) {
    return excerpts.under(theme);
  }

  /** In the order of the words. */
  @Transactional(readOnly = true)
  public List<Excerpt> piecesOf(VoiceId voice) {
    return excerpts.of(voice);
  }

  @Transactional(readOnly = true)
  public List<Excerpt> piecesOf(Collection<VoiceId> voices) {
    return excerpts.of(voices);
  }

  /** How many pieces stand under each; none is left out. */
  @Transactional(readOnly = true)
  public Map<ThemeId, Integer> countUnder(Collection<ThemeId> themes) {
    return excerpts.countUnder(themes);
  }

  @Transactional(readOnly = true)
  public Excerpt excerpt(ExcerptId id) {
    return excerpts.find(id).orElseThrow(() -> new NotFound(id));
  }

  private static void check(String name) {
    if (name.isBlank()) throw new Refusal("themes.name-needed");
    if (name.strip().length() > Theme.LONGEST) throw new Refusal("themes.name-long", Theme.LONGEST);
  }
}
