package org.alongside.accountability;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.platform.trace.Link;
import org.alongside.platform.trace.Ref;
import org.alongside.platform.trace.Relation;

/**
 * One thread, seen from one thing on it: all that led there, all that came of it, and what was said
 * no to on the way. Walks links only: each once, so a knot in the links can't hold it up.
 */
public record Chain(Ref focus, Set<Ref> refs, Set<Ref> notDone) {

  private static final List<String> STEPS =
      List.of("theme", "statement", "conversation", "decision", "commitment", "change");

  public static Chain through(Ref focus, Collection<Link> links) {
    Map<Ref, Set<Ref>> onwards = new HashMap<>();
    Map<Ref, Set<Ref>> back = new HashMap<>();
    for (var link : links) {
      onwards.computeIfAbsent(link.from(), _ -> new LinkedHashSet<>()).add(link.to());
      back.computeIfAbsent(link.to(), _ -> new LinkedHashSet<>()).add(link.from());
    }
    Set<Ref> refs = new LinkedHashSet<>(walk(focus, back));
    refs.addAll(walk(focus, onwards));
    Set<Ref> notDone = new LinkedHashSet<>();
    links.stream()
        .filter(link -> link.relation() == Relation.DECLINED_BECAUSE && refs.contains(link.from()))
        .map(Link::to)
        .filter(ref -> !ref.equals(focus))
        .forEach(notDone::add);
    refs.removeAll(notDone);
    return new Chain(focus, refs, notDone);
  }

  /**
   * A thread for each end: what nothing more has come of yet, but being told of it, or a no.
   *
   * @param things all that may be on a thread but the voices
   * @param told the voices whose givers know what came of it
   */
  public static List<Chain> of(Collection<Ref> things, Collection<Link> links, Set<UUID> told) {
    Set<Ref> goOn = new HashSet<>();
    links.stream()
        .filter(link -> STEPS.contains(link.to().kind()))
        .forEach(link -> goOn.add(link.from()));
    return things.stream()
        .filter(thing -> STEPS.contains(thing.kind()) && !goOn.contains(thing))
        .map(end -> through(end, links))
        .sorted(foremost(told))
        .toList();
  }

  /** Most people told first; then what has come furthest; then most voices. */
  static Comparator<Chain> foremost(Set<UUID> told) {
    return comparing((Chain chain) -> chain.voices().filter(told::contains).count())
        .thenComparing(Chain::furthest, comparingInt(STEPS::indexOf))
        .thenComparing(chain -> chain.voices().count())
        .reversed()
        // Ids rise with time: of two alike the older one, always the same.
        .thenComparing(chain -> chain.focus().id());
  }

  public Stream<UUID> voices() {
    return ids("voice").stream();
  }

  public List<UUID> ids(String kind) {
    return refs.stream().filter(ref -> ref.kind().equals(kind)).map(Ref::id).toList();
  }

  public boolean has(Ref ref) {
    return refs.contains(ref);
  }

  private String furthest() {
    return STEPS.reversed().stream()
        .filter(kind -> refs.stream().anyMatch(ref -> ref.kind().equals(kind)))
        .findFirst()
        .orElse("");
  }

  private static Set<Ref> walk(Ref from, Map<Ref, Set<Ref>> ways) {
    Set<Ref> walked = new LinkedHashSet<>(Set.of(from));
    var next = new ArrayDeque<>(walked);
    while (!next.isEmpty())
      for (var to : ways.getOrDefault(next.remove(), Set.of())) if (walked.add(to)) next.add(to);
    return walked;
  }
}
