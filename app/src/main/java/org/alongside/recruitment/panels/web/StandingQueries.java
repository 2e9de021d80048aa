package org.alongside.recruitment.panels.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.alongside.initiatives.Initiatives;
import org.alongside.initiatives.Memberships;
import org.alongside.initiatives.Stay;
import org.alongside.people.People;
import org.alongside.people.PersonId;
import org.alongside.platform.words.Words;
import org.alongside.recruitment.panels.Count;
import org.alongside.recruitment.panels.Odds;
import org.alongside.recruitment.panels.Outreach;
import org.alongside.recruitment.panels.Panels;
import org.alongside.recruitment.panels.Populations;
import org.alongside.recruitment.panels.Standing;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads who is there and who is missing. */
@Component
@Transactional(readOnly = true)
public class StandingQueries {

  private static final int USUAL = 3;
  private static final int FEW_PLACES = 10;

  private final Populations populations;
  private final Panels panels;
  private final Initiatives initiatives;
  private final Memberships memberships;
  private final People people;

  StandingQueries(
      Populations populations,
      Panels panels,
      Initiatives initiatives,
      Memberships memberships,
      People people) {
    this.populations = populations;
    this.panels = panels;
    this.initiatives = initiatives;
    this.memberships = memberships;
    this.people = people;
  }

  StandingPage page(Place place, Words words) {
    Standing standing = populations.standing(place.opportunity().id());
    var population = standing.population();
    var tasks = populations.outreachFor(place.opportunity().id());
    var named = people.named(tasks.stream().map(Outreach::owner).toList());
    return new StandingPage(
        place,
        standing.names(),
        standing.few(),
        population == null ? "" : population.people(),
        population == null
            ? ""
            : words.say("panels.source-of", population.source(), words.date(population.dated())),
        standing.gaps().stream()
            .map(
                row ->
                    new StandingPage.Gap(
                        gap(place, row, standing, words),
                        URLEncoder.encode(of(row), StandardCharsets.UTF_8)))
            .toList(),
        untold(place, standing, Standing.Missing.UNSURE, words),
        untold(place, standing, Standing.Missing.UNKNOWN, words),
        tasks.stream()
            .map(
                task ->
                    task(
                        place,
                        task,
                        named.containsKey(task.owner()) ? named.get(task.owner()).name() : "",
                        words))
            .toList(),
        GroupChart.of(place, standing, panels.setAside(place.opportunity().id()).groups(), words),
        rows(standing, words),
        faces(words));
  }

  /** In plain words: who is missing, and how many there are among the people affected. */
  static String gap(Place place, Standing.Row row, Standing standing, Words words) {
    String name = place.name(row.group(), words);
    double affected = row.affected() == null ? 0 : row.affected();
    String about = Odds.about(affected).say(words);
    return switch (row.missing()) {
      case NOBODY -> words.say("panels.gap.nobody", name, about);
      case FEW -> words.say("panels.gap.few", name, about);
      case FEWER, THERE, UNKNOWN, UNSURE -> {
        var share = row.applied().shareOf(standing.applied());
        yield share.isPresent()
            ? words.say("panels.gap.fewer", name, about, Odds.about(share.getAsDouble()).say(words))
            : words.say("panels.gap.fewer.small", name, about);
      }
    };
  }

  List<StandingPage.Row> rows(Standing standing, Words words) {
    var rows = new ArrayList<StandingPage.Row>();
    for (var asked : standing.asked()) {
      rows.add(new StandingPage.Row(asked.question().name(words), true, "", "", ""));
      for (var row : asked.rows())
        rows.add(
            new StandingPage.Row(
                Place.answer(asked.question(), row.group().answer(), words),
                false,
                GroupChart.percent(
                    row.affected() == null
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(row.affected())),
                row.applied().shown(),
                share(row.applied(), standing, words)));
      rows.add(
          new StandingPage.Row(
              words.say("recruitment.not-said"),
              false,
              "–",
              asked.notSaid().shown(),
              share(asked.notSaid(), standing, words)));
    }
    return rows;
  }

  private static String share(Count count, Standing standing, Words words) {
    var share = count.shareOf(standing.applied());
    if (share.isPresent()) return GroupChart.percent(share);
    return count
        .partOf(standing.names())
        .map(part -> words.say("panels.of-names", part))
        .orElse("–");
  }

  private static String untold(Place place, Standing standing, Standing.Missing why, Words words) {
    return standing.untold(why).stream()
        .map(row -> place.name(row.group(), words))
        .collect(Collectors.joining(", "));
  }

  private static StandingPage.Task task(Place place, Outreach task, String owner, Words words) {
    return new StandingPage.Task(
        place.name(task.group(), words),
        task.plan(),
        owner,
        words.date(task.doneAt() == null ? task.begunAt() : task.doneAt()),
        task.told(),
        task.after() == null
            ? ""
            : words.say(
                "panels.outreach.change", count(task.before(), words), count(task.after(), words)),
        place.path() + "/outreach/" + task.id().value());
  }

  private static String count(Count count, Words words) {
    return count.few() ? words.say("panels.count.few") : words.say("panels.count", count.rounded());
  }

  // Usual faces: how many of all places in groups are held by people who are in three or more.
  private String faces(Words words) {
    Map<PersonId, Integer> places = new HashMap<>();
    for (var initiative : initiatives.all())
      memberships.stays(initiative.id()).stream()
          .filter(Stay::present)
          .forEach(stay -> places.merge(stay.person(), 1, Integer::sum));
    int all = places.values().stream().mapToInt(Integer::intValue).sum();
    int usual =
        places.values().stream().filter(held -> held >= USUAL).mapToInt(Integer::intValue).sum();
    if (all < FEW_PLACES) return "";
    return usual == 0
        ? words.say("panels.faces.none")
        : words.say("panels.faces", Odds.about((double) usual / all).say(words));
  }

  private static String of(Standing.Row row) {
    return row.group().feature() + ":" + row.group().answer();
  }
}
