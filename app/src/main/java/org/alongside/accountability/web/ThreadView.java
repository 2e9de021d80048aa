package org.alongside.accountability.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.accountability.Chain;
import org.alongside.accountability.Quotes;
import org.alongside.accountability.Story;
import org.alongside.decisions.Decision;
import org.alongside.improvement.NotDone;
import org.alongside.listening.Heard;
import org.alongside.listening.Voice;
import org.alongside.listening.VoiceId;
import org.alongside.people.PersonId;
import org.alongside.platform.access.Sight;
import org.alongside.platform.pictures.DecidedBy;
import org.alongside.platform.pictures.Loops;
import org.alongside.platform.pictures.Voices;
import org.alongside.platform.trace.Ref;
import org.alongside.platform.words.Words;
import org.alongside.themes.ThemeId;

/**
 * One thread as one reader may see it, before it is a page.
 *
 * @param story all of the initiative
 * @param own what is on this thread
 * @param all the threads of the initiative, this one first; nothing when it is seen from one thing
 * @param heard the voices of this thread, oldest first, withdrawn ones too
 * @param known these and all others of its themes
 * @param read the few whose words were read, in the order in which they are shown
 * @param pieces what was marked in those
 */
record ThreadView(
    Story story,
    Story own,
    Chain chain,
    List<Chain> all,
    List<Heard> heard,
    Map<UUID, Heard> known,
    List<Voice> read,
    Map<VoiceId, List<String>> pieces,
    Map<ThemeId, Integer> underThemes,
    Set<UUID> told,
    Map<PersonId, Line.Somebody> people,
    Sight sight,
    Words words) {

  private static final int SHOWN = 4;

  String path() {
    return "/initiatives/" + story.initiative().slug();
  }

  Voices spoke() {
    return count(heard);
  }

  int withdrawn() {
    return (int) heard.stream().filter(Heard::withdrawn).count();
  }

  Loops loops() {
    int closed = (int) heard.stream().filter(one -> told.contains(one.id().value())).count();
    return new Loops(closed, spoke().total() - closed);
  }

  Voices under(ThemeId theme) {
    return count(
        own.voicesOf(Ref.of("theme", theme)).stream()
            .flatMap(id -> Stream.ofNullable(known.get(id)))
            .toList());
  }

  DecidedBy decidedBy() {
    return decidedBy(own.decisions());
  }

  static DecidedBy decidedBy(List<Decision> decisions) {
    var closed = decisions.stream().filter(decision -> !decision.open()).toList();
    boolean lived = closed.stream().anyMatch(Decision::byLived);
    boolean learnt = closed.stream().anyMatch(Decision::byLearnt);
    if (lived && learnt) return DecidedBy.BOTH;
    if (lived) return DecidedBy.LIVED;
    return learnt ? DecidedBy.LEARNT : DecidedBy.NOBODY_YET;
  }

  List<Quote> quotes() {
    return read.stream()
        .limit(SHOWN)
        .map(voice -> Quote.of(voice, shown(voice), sight, words))
        .toList();
  }

  /** Of few words, and in the reader's language if there are such. */
  Optional<Voice> speaker() {
    return Stream.concat(
            read.stream().filter(voice -> voice.language().equals(words.locale().getLanguage())),
            read.stream())
        .filter(voice -> brief(voice).isPresent())
        .findFirst();
  }

  Optional<String> brief(Voice voice) {
    return Quotes.brief(
        voice.words(),
        pieces.getOrDefault(voice.id(), List.of()),
        Locale.forLanguageTag(voice.language()));
  }

  /** Those who asked for what was not done, where they can be counted. */
  int asked(NotDone no) {
    return askers(no).size();
  }

  /** Their kinds of experience, as far as they are on this thread; else one strand. */
  Voices strandsOf(NotDone no) {
    var voices =
        count(askers(no).stream().flatMap(id -> Stream.ofNullable(known.get(id))).toList());
    return voices.total() == 0 ? new Voices(0, 0, 0, 1) : voices;
  }

  private List<UUID> askers(NotDone no) {
    var ref = Ref.of("not-done", no.id());
    List<UUID> voices = new ArrayList<>(story.voicesOf(ref));
    story.links().stream()
        .filter(link -> link.to().equals(ref) && link.from().kind().equals("theme"))
        .forEach(link -> voices.addAll(story.voicesOf(link.from())));
    return voices.stream().distinct().toList();
  }

  /** The whole initiative's on its own page; else those of this thread. */
  List<NotDone> notDone() {
    return all.isEmpty() ? story.notDone(chain) : story.notDone();
  }

  private String shown(Voice voice) {
    return heard.size() == 1 && voice.words().length() < 2_000
        ? voice.words().strip()
        : Quotes.words(
            voice.words(),
            pieces.getOrDefault(voice.id(), List.of()),
            Locale.forLanguageTag(voice.language()));
  }

  private static Voices count(Collection<Heard> heard) {
    return Voices.of(
        heard.stream().filter(one -> !one.withdrawn()).map(Heard::experience).toList());
  }
}
