package org.alongside.accountability;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.alongside.decisions.Decision;
import org.alongside.improvement.Change;
import org.alongside.improvement.Commitment;
import org.alongside.improvement.NotDone;
import org.alongside.initiatives.Initiative;
import org.alongside.platform.ids.Id;
import org.alongside.platform.trace.Link;
import org.alongside.platform.trace.Ref;
import org.alongside.themes.Theme;

/** All that happened in one initiative after people spoke, with the links that hold it together. */
public record Story(
    Initiative initiative,
    List<Theme> themes,
    List<Talk> talks,
    List<Decision> decisions,
    List<Commitment> promises,
    List<Change> changes,
    List<NotDone> notDone,
    List<Report> reports,
    List<Link> links) {

  Story with(List<Link> links) {
    return new Story(
        initiative, themes, talks, decisions, promises, changes, notDone, reports, links);
  }

  private static Stream<Ref> refs(String kind, Stream<? extends Id> ids) {
    return ids.map(id -> Ref.of(kind, id));
  }

  /** Everything but the voices. */
  public List<Ref> things() {
    return Stream.of(
            refs("theme", themes.stream().map(Theme::id)),
            talks.stream().flatMap(Talk::refs),
            refs("decision", decisions.stream().map(Decision::id)),
            refs("commitment", promises.stream().map(Commitment::id)),
            refs("change", changes.stream().map(Change::id)),
            refs("not-done", notDone.stream().map(NotDone::id)),
            refs("report", reports.stream().map(Report::id)))
        .flatMap(all -> all)
        .toList();
  }

  /** Only what is on this thread. */
  public Story along(Chain chain) {
    return new Story(
        initiative,
        keep(themes, chain, theme -> Ref.of("theme", theme.id())),
        talks.stream()
            .filter(talk -> chain.has(talk.ref()))
            .map(talk -> talk.along(chain))
            .toList(),
        keep(decisions, chain, decision -> Ref.of("decision", decision.id())),
        keep(promises, chain, promise -> Ref.of("commitment", promise.id())),
        keep(changes, chain, change -> Ref.of("change", change.id())),
        keep(notDone, chain, no -> Ref.of("not-done", no.id())),
        keep(reports, chain, report -> Ref.of("report", report.id())),
        links);
  }

  /** With what was said no to on the way, too. */
  public Story along(Chain chain, Set<Ref> noes) {
    var with = new LinkedHashSet<>(chain.refs());
    with.addAll(noes);
    return along(new Chain(chain.focus(), with, Set.of()));
  }

  public List<NotDone> notDone(Chain chain) {
    return notDone.stream()
        .filter(no -> chain.notDone().contains(Ref.of("not-done", no.id())))
        .toList();
  }

  /** Those who said what this stands for. */
  public List<UUID> voicesOf(Ref thing) {
    return links.stream()
        .filter(link -> link.to().equals(thing) && link.from().kind().equals("voice"))
        .map(link -> link.from().id())
        .toList();
  }

  private static <T> List<T> keep(Collection<T> all, Chain chain, Function<T, Ref> ref) {
    return all.stream().filter(one -> chain.has(ref.apply(one))).toList();
  }
}
