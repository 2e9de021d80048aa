package org.alongside.recruitment.panels.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.alongside.platform.words.Words;
import org.alongside.recruitment.panels.Odds;
import org.alongside.recruitment.panels.Panels;
import org.alongside.recruitment.panels.Seal;
import org.alongside.recruitment.panels.SealState;
import org.alongside.recruitment.panels.SeatState;
import org.alongside.recruitment.panels.Seats;
import org.alongside.recruitment.panels.Source;
import org.alongside.sortition.Level;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads where a draw stands. */
@Component
@Transactional(readOnly = true)
public class PanelQueries {

  private final Panels panels;
  private final Seats seats;
  private final StandInQueries standIns;
  private final Clock clock;

  PanelQueries(Panels panels, Seats seats, StandInQueries standIns, Clock clock) {
    this.panels = panels;
    this.seats = seats;
    this.standIns = standIns;
    this.clock = clock;
  }

  PanelPage page(Place place, Words words) {
    return page(place, PublishForm.BLANK, DrawForm.BLANK, "", Map.of(), words);
  }

  PanelPage page(
      Place place,
      PublishForm publish,
      DrawForm draw,
      String reason,
      Map<String, String> errors,
      Words words) {
    List<Seal> all = panels.of(place.opportunity().id());
    Seal last = all.isEmpty() ? null : all.getLast();
    boolean stillOpen = place.opportunity().takesNames(LocalDate.now(clock));
    int empty = emptySeats(place, all);
    boolean nothingUnderWay = last == null || !last.underWay();
    boolean drawn = all.stream().anyMatch(seal -> seal.state() == SealState.DRAWN);
    return new PanelPage(
        place,
        last == null ? null : last.state(),
        last == null ? null : present(place, last, words),
        last == null || last.trouble() == null ? List.of() : List.of(verdict(place, last, words)),
        stillOpen,
        !stillOpen && nothingUnderWay && (!drawn || empty > 0),
        empty,
        last != null && last.state() == SealState.DRAWN
            ? standIns.sentences(place, words)
            : List.of(),
        all.stream()
            .filter(seal -> seal.state() == SealState.GIVEN_UP)
            .map(seal -> earlier(place, seal, words))
            .toList(),
        publish,
        draw,
        reason,
        errors);
  }

  int emptySeats(Place place, List<Seal> all) {
    if (all.stream().noneMatch(seal -> seal.state() == SealState.DRAWN)) return 0;
    long held =
        seats.of(place.opportunity().id()).stream()
            .map(seat -> seat.state())
            .filter(SeatState::holds)
            .count();
    return Math.max(0, (int) (place.seats() - held));
  }

  private PanelPage.Present present(Place place, Seal seal, Words words) {
    var ready = seal.ready();
    var published = seal.published();
    boolean isDue = published != null && !clock.instant().isBefore(published.due());
    return new PanelPage.Present(
        place.path() + "/panel/" + seal.id().value(),
        seal.replaces() != null,
        step(seal, words),
        seal.progress().done(),
        seal.progress().of(),
        ready == null ? "" : ready.sha256(),
        ready == null ? "" : Odds.of(ready.outcome().lower()).say(words),
        ready == null ? "" : Odds.of(ready.outcome().upper()).say(words),
        ready != null && ready.outcome().proved(),
        ready == null ? List.of() : relaxed(place, ready.outcome(), words),
        ready == null ? 0 : certain(ready.outcome()),
        published == null ? "" : Moments.say(published.at(), words),
        published == null ? "" : Moments.say(published.due(), words),
        published == null ? "" : number(published, words),
        published != null && published.source() == Source.BEACON,
        published == null ? "" : words.say(published.source().shapeKey()),
        isDue,
        canGiveUp(seal, isDue),
        seal.drawn() == null ? 0 : seal.drawn().ticket());
  }

  /** Rules that had to give, since those who are left could not keep them. */
  static List<String> relaxed(Place place, Seal.Outcome outcome, Words words) {
    return outcome.relaxed().stream()
        .map(
            one ->
                words.say(
                    "panels.relaxed",
                    place.name(one.where(), words),
                    one.from().min(),
                    one.from().max(),
                    one.to().min(),
                    one.to().max()))
        .toList();
  }

  private static int certain(Seal.Outcome outcome) {
    boolean everybody = outcome.levels().size() == 1;
    return everybody
        ? 0
        : outcome.levels().stream()
            .filter(level -> level.chance() > 1 - 1e-6)
            .mapToInt(Level::people)
            .sum();
  }

  private static boolean canGiveUp(Seal seal, boolean isDue) {
    return seal.underWay() && !isDue;
  }

  /** “number 4,812,345 of the public beacon”. */
  static String number(Seal.Published published, Words words) {
    return switch (published.source()) {
      case BEACON -> words.say("panels.number.beacon", Source.round(published.due()));
      case DICE -> words.say("panels.number.dice", published.place());
      case BALLS -> words.say("panels.number.balls", published.place());
    };
  }

  private static String step(Seal seal, Words words) {
    return switch (seal.progress().step()) {
      case "types" -> words.say("panels.step.types");
      case "level" -> words.say("panels.step.level");
      case "decompose" -> words.say("panels.step.decompose");
      case "price" -> words.say("panels.step.price");
      case "tickets" -> words.say("panels.step.tickets");
      default -> words.say("panels.step.begin");
    };
  }

  private static QuotasPage.Verdict verdict(Place place, Seal seal, Words words) {
    var trouble = Objects.requireNonNull(seal.trouble());
    return trouble.explanation() == null
        ? new QuotasPage.Verdict(
            false, words.say("panels.verdict.wrong"), List.of(trouble.sentence()), List.of())
        : QuotasQueries.cannot(place, trouble.explanation(), words);
  }

  private static PanelPage.Earlier earlier(Place place, Seal seal, Words words) {
    var givenUp = Objects.requireNonNull(seal.givenUp());
    return new PanelPage.Earlier(
        seal.number(),
        words.say("panels.given-up.on", Moments.say(givenUp.at(), words)),
        givenUp.reason(),
        seal.isPublic() ? place.proof() + "/" + seal.id().value() : "");
  }
}
