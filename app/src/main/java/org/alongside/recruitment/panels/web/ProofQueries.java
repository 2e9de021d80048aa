package org.alongside.recruitment.panels.web;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.platform.pictures.DrawSteps;
import org.alongside.platform.pictures.Lots;
import org.alongside.platform.words.Words;
import org.alongside.recruitment.panels.Bounds;
import org.alongside.recruitment.panels.Chances;
import org.alongside.recruitment.panels.Group;
import org.alongside.recruitment.panels.Odds;
import org.alongside.recruitment.panels.Panels;
import org.alongside.recruitment.panels.Populations;
import org.alongside.recruitment.panels.Seal;
import org.alongside.recruitment.panels.SealState;
import org.alongside.recruitment.panels.Source;
import org.alongside.recruitment.panels.Standing;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what everybody may know of a draw. */
@Component
@Transactional(readOnly = true)
public class ProofQueries {

  private static final int MOST_CIRCLES = 500;

  private final Panels panels;
  private final Chances chances;
  private final Populations populations;

  ProofQueries(Panels panels, Chances chances, Populations populations) {
    this.panels = panels;
    this.chances = chances;
    this.populations = populations;
  }

  /** The draw that counts: the last one of all that was not given up, else the last at all. */
  Optional<Seal> first(Place place) {
    var open =
        panels.of(place.opportunity().id()).stream()
            .filter(seal -> seal.isPublic() && seal.replaces() == null)
            .toList();
    return open.stream()
        .filter(seal -> seal.state() != SealState.GIVEN_UP)
        .findFirst()
        .or(() -> open.stream().reduce((_, last) -> last));
  }

  ProofPage page(Place place, Seal seal, Words words) {
    var ready = Objects.requireNonNull(seal.ready());
    var published = Objects.requireNonNull(seal.published());
    var drawn = seal.drawn();
    Standing standing = populations.standing(place.opportunity().id());
    Map<Group, Bounds> quotas = ProofTable.quotas(seal);
    var population = standing.population();
    var panel = chances.drawn(seal);
    return new ProofPage(
        place,
        seal.replaces() != null,
        panel.isEmpty() ? seal.rules().seats() : panel.size(),
        ready.outcome().people(),
        next(place, seal),
        PanelQueries.relaxed(place, ready.outcome(), words),
        steps(seal, words),
        GroupChart.of(place, standing, quotas, words),
        ProofTable.rows(standing, quotas, words),
        BothRows.sentences(place, seal.rules(), words),
        standing.few(),
        population == null ? "" : population.people(),
        population == null
            ? ""
            : words.say("panels.source-of", population.source(), words.date(population.dated())),
        levels(seal, new HashSet<>(panel), words),
        Odds.of(ready.outcome().lower()).say(words),
        Odds.of(ready.outcome().upper()).say(words),
        ready.outcome().proved(),
        ready.outcome().uncoverable() == 0 ? "" : words.say("panels.proof.unreachable"),
        new ProofPage.Sealed(
            Moments.say(published.at(), words),
            ready.sha256(),
            ready.tickets(),
            place.proof() + "/" + seal.id().value(),
            String.valueOf(Math.max(1.0 / ready.tickets(), ready.outcome().largestMove()))),
        new ProofPage.Number(
            Moments.say(published.due(), words),
            PanelQueries.number(published, words),
            published.source() == Source.BEACON,
            drawn == null ? "" : drawn.randomness(),
            drawn == null || published.source() == Source.BEACON
                ? ""
                : published.source().show(drawn.bytes()),
            drawn == null ? "" : drawn.seen(),
            published.source() == Source.BEACON ? Source.address(published.due()) : "",
            drawn == null ? 0 : drawn.ticket()),
        panel,
        seal.givenUp() == null
            ? ""
            : words.say("panels.given-up.on", Moments.say(seal.givenUp().at(), words)),
        seal.givenUp() == null ? "" : seal.givenUp().reason(),
        others(place, seal, words));
  }

  private String next(Place place, Seal seal) {
    return panels.of(place.opportunity().id()).stream()
        .filter(later -> later.isPublic() && later.givenUp() == null)
        .filter(later -> later.replaces() != null && later.number() > seal.number())
        .findFirst()
        .map(later -> place.proof() + "/" + later.id().value())
        .orElse("");
  }

  private static DrawSteps steps(Seal seal, Words words) {
    var published = Objects.requireNonNull(seal.published());
    var drawn = seal.drawn();
    return new DrawSteps(
        List.of(
            new DrawSteps.Step(
                words.say("panels.steps.sealed"), Moments.say(published.at(), words)),
            new DrawSteps.Step(
                words.say("panels.steps.number"), Moments.say(published.due(), words)),
            new DrawSteps.Step(
                words.say("panels.steps.ticket"),
                drawn == null ? words.say("panels.steps.then") : Moments.say(drawn.at(), words))),
        drawn == null ? "?" : String.valueOf(drawn.ticket()),
        words.say("panels.steps.label"));
  }

  private List<ProofPage.Level> levels(Seal seal, Set<String> panel, Words words) {
    Map<String, List<String>> alike =
        chances.chances(seal.id()).entrySet().stream()
            .sorted(Map.Entry.comparingByValue())
            .collect(
                Collectors.groupingBy(
                    one -> Odds.of(one.getValue()).say(words),
                    LinkedHashMap::new,
                    Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
    return alike.entrySet().stream()
        .map(level -> level(level.getKey(), level.getValue(), panel, words))
        .toList();
  }

  private static ProofPage.Level level(
      String chance, List<String> people, Set<String> panel, Words words) {
    List<Boolean> drawn = people.stream().sorted().map(panel::contains).toList();
    int chosen = (int) drawn.stream().filter(Boolean::booleanValue).count();
    String label = words.say("panels.level.label", chosen, drawn.size());
    boolean large = drawn.size() > MOST_CIRCLES;
    return new ProofPage.Level(
        chance,
        drawn.size(),
        chosen,
        large ? List.of() : List.of(Lots.wide(drawn, label)),
        large ? List.of() : List.of(Lots.narrow(drawn, label)));
  }

  private List<ProofPage.Other> others(Place place, Seal seal, Words words) {
    return panels.of(place.opportunity().id()).stream()
        .filter(other -> other.isPublic() && !other.id().equals(seal.id()))
        .map(
            other ->
                new ProofPage.Other(
                    words.say(
                        other.givenUp() != null
                            ? "panels.other.given-up"
                            : other.replaces() != null
                                ? "panels.other.replaces"
                                : "panels.other.first",
                        Moments.say(Objects.requireNonNull(other.published()).at(), words)),
                    place.proof() + "/" + other.id().value()))
        .toList();
  }
}
