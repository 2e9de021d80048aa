package org.alongside.recruitment.panels.web;

import java.util.List;
import org.alongside.people.Telephones;
import org.alongside.platform.pictures.State;
import org.alongside.platform.words.Words;
import org.alongside.recruitment.Application;
import org.alongside.recruitment.Applications;
import org.alongside.recruitment.panels.Panels;
import org.alongside.recruitment.panels.Seat;
import org.alongside.recruitment.panels.SeatState;
import org.alongside.recruitment.panels.Seats;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads who was drawn. */
@Component
@Transactional(readOnly = true)
public class SeatsQueries {

  private final Seats seats;
  private final Panels panels;
  private final PanelQueries standing;
  private final StandInQueries standIns;
  private final Applications applications;
  private final Telephones telephones;

  SeatsQueries(
      Seats seats,
      Panels panels,
      PanelQueries standing,
      StandInQueries standIns,
      Applications applications,
      Telephones telephones) {
    this.seats = seats;
    this.panels = panels;
    this.standing = standing;
    this.standIns = standIns;
    this.applications = applications;
    this.telephones = telephones;
  }

  SeatsPage page(Place place, Words words) {
    var id = place.opportunity().id();
    List<Seat> all = seats.of(id);
    var seals = panels.of(id);
    return new SeatsPage(
        place,
        all.stream().map(seat -> row(place, seat, words)).toList(),
        (int) all.stream().filter(seat -> seat.state() == SeatState.YES).count(),
        standing.emptySeats(place, seals),
        standIns.sentences(place, words),
        !seals.isEmpty() && seals.getLast().underWay(),
        place.proof());
  }

  private SeatsPage.Row row(Place place, Seat seat, Words words) {
    Application drawn = applications.get(seat.application());
    return new SeatsPage.Row(
        drawn.stands() ? drawn.name() : words.say("panels.seats.taken-off"),
        state(seat),
        words.say("panels.seat", seat.state()),
        seat.state() == SeatState.ASKED ? reach(seat, drawn, words) : "",
        place.path() + "/seats/" + seat.application().value() + "/answer",
        seat.state() == SeatState.ASKED
            || !seat.state().holds() && drawn.stands() && seats.free(seat),
        seat.state().holds(),
        seat.state() == SeatState.YES);
  }

  private String reach(Seat seat, Application drawn, Words words) {
    if (seat.written()) return words.say("panels.seats.written", words.date(seat.askedAt()));
    if (drawn.contact() == null) return words.say("panels.seats.looks");
    return telephones
        .of(drawn.contact())
        .map(number -> words.say("panels.seats.ring", number))
        .orElse(words.say("panels.seats.looks"));
  }

  private static State state(Seat seat) {
    return switch (seat.state()) {
      case ASKED -> State.OPEN;
      case YES -> State.KEPT;
      case NO, LEFT -> State.NOT_DONE;
    };
  }
}
