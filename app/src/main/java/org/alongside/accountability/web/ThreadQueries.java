package org.alongside.accountability.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alongside.accountability.Chain;
import org.alongside.accountability.Loops;
import org.alongside.accountability.Quotes;
import org.alongside.accountability.Stories;
import org.alongside.accountability.Story;
import org.alongside.initiatives.Initiative;
import org.alongside.initiatives.Initiatives;
import org.alongside.initiatives.Memberships;
import org.alongside.listening.Heard;
import org.alongside.listening.Voice;
import org.alongside.listening.VoiceId;
import org.alongside.listening.Voices;
import org.alongside.people.Person;
import org.alongside.platform.errors.NotFound;
import org.alongside.platform.trace.Ref;
import org.alongside.platform.words.Words;
import org.alongside.themes.Excerpt;
import org.alongside.themes.ThemeId;
import org.alongside.themes.Themes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads all that a page of a thread shows. However many spoke, it asks the database as often, and
 * reads the words of a few only.
 */
@Component
@Transactional(readOnly = true)
class ThreadQueries {

  // Of these many the words are read: those that are shown, and some to find a short piece in.
  private static final int READ = 16;
  private static final int UNSORTED = 1_000;

  private final Initiatives initiatives;
  private final Memberships memberships;
  private final Stories stories;
  private final Voices voices;
  private final Themes themes;
  private final Loops loops;
  private final Names names;

  ThreadQueries(
      Initiatives initiatives,
      Memberships memberships,
      Stories stories,
      Voices voices,
      Themes themes,
      Loops loops,
      Names names) {
    this.initiatives = initiatives;
    this.memberships = memberships;
    this.stories = stories;
    this.voices = voices;
    this.themes = themes;
    this.loops = loops;
    this.names = names;
  }

  /** The whole initiative: the foremost thread, and the others by name. */
  ThreadView whole(String slug, Optional<Person> reader, Words words) {
    Initiative initiative = initiatives.get(slug);
    Story story = stories.of(initiative);
    Set<UUID> told = told(initiative);
    var chains = Chain.of(story.things(), story.links(), told);
    if (chains.isEmpty()) return unsorted(story, reader, words, told);
    return view(story, chains.getFirst(), chains, reader, words, told);
  }

  ThreadView from(String slug, Ref focus, Optional<Person> reader, Words words) {
    Initiative initiative = initiatives.get(slug);
    Story story = stories.of(initiative);
    if (focus.kind().equals("voice")) mayBeSeen(focus, initiative, reader);
    else if (!story.things().contains(focus)) throw new NotFound(focus);
    return view(
        story, Chain.through(focus, story.links()), List.of(), reader, words, told(initiative));
  }

  private void mayBeSeen(Ref focus, Initiative initiative, Optional<Person> reader) {
    Voice voice = voices.get(new VoiceId(focus.id()));
    var sight = memberships.sightOf(reader, initiative.id());
    if (!voice.initiative().equals(initiative.id()) || !voice.seenBy(sight))
      throw new NotFound(focus);
  }

  // Nobody has put anything together yet: what people said stands alone.
  private ThreadView unsorted(Story story, Optional<Person> reader, Words words, Set<UUID> told) {
    var newest = voices.newestIn(story.initiative().id(), UNSORTED);
    var refs = newest.stream().map(one -> Ref.of("voice", one.id())).collect(Collectors.toSet());
    var chain = new Chain(Ref.of("initiative", story.initiative().id()), refs, Set.of());
    return view(story, chain, List.of(), reader, words, told);
  }

  private ThreadView view(
      Story story,
      Chain chain,
      List<Chain> all,
      Optional<Person> reader,
      Words words,
      Set<UUID> told) {
    var sight = memberships.sightOf(reader, story.initiative().id());
    var own = story.along(chain);
    var heard = voices.heard(ids(chain.voices().toList()));
    var chosen = Quotes.choose(heard, sight, words.locale(), READ);
    var byId =
        voices.all(chosen.stream().map(Heard::id).toList()).stream()
            .collect(Collectors.toMap(Voice::id, Function.identity()));
    return new ThreadView(
        story,
        own,
        chain,
        all,
        heard,
        everyone(own, heard),
        chosen.stream().map(one -> byId.get(one.id())).toList(),
        pieces(chosen, own),
        themes.countUnder(own.themes().stream().map(theme -> theme.id()).toList()),
        told,
        names.of(story, List.of()),
        sight,
        words);
  }

  /** Those of the themes, too, where the thread is seen from one voice. */
  private Map<UUID, Heard> everyone(Story own, List<Heard> heard) {
    Set<UUID> more = new HashSet<>();
    own.themes().forEach(theme -> more.addAll(own.voicesOf(Ref.of("theme", theme.id()))));
    heard.forEach(one -> more.remove(one.id().value()));
    var all = new ArrayList<>(heard);
    all.addAll(voices.heard(ids(more)));
    return all.stream().collect(Collectors.toMap(one -> one.id().value(), Function.identity()));
  }

  private Map<VoiceId, List<String>> pieces(List<Heard> chosen, Story own) {
    Set<ThemeId> here = own.themes().stream().map(theme -> theme.id()).collect(Collectors.toSet());
    return themes.piecesOf(chosen.stream().map(Heard::id).toList()).stream()
        .filter(piece -> here.contains(piece.theme()))
        .collect(
            Collectors.groupingBy(
                Excerpt::voice, Collectors.mapping(Excerpt::words, Collectors.toList())));
  }

  private Set<UUID> told(Initiative initiative) {
    return loops.toldIn(initiative.id()).stream().map(VoiceId::value).collect(Collectors.toSet());
  }

  private static List<VoiceId> ids(Collection<UUID> ids) {
    return ids.stream().map(VoiceId::new).toList();
  }
}
