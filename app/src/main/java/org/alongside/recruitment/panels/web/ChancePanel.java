package org.alongside.recruitment.panels.web;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.alongside.platform.pages.Frame;
import org.alongside.platform.pages.Templates;
import org.alongside.recruitment.ApplicantPanel;
import org.alongside.recruitment.Application;
import org.alongside.recruitment.Opportunity;
import org.alongside.recruitment.panels.Chances;
import org.alongside.recruitment.panels.Odds;
import org.alongside.recruitment.panels.Seal;
import org.alongside.recruitment.panels.Seat;
import org.alongside.recruitment.panels.SeatState;
import org.alongside.recruitment.panels.Seats;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** On an applicant's own page: a seat to say yes to, and what their chance was, and why. */
@Component
@Transactional(readOnly = true)
public class ChancePanel implements ApplicantPanel {

  /**
   * @param seat what they can say; none where they were not drawn
   * @param read whether a ticket was read yet
   * @param back whether a no can still be taken back
   * @param answers where their yes or no goes
   * @param proof what anybody can check
   */
  public record Shown(
      String role,
      Optional<SeatState> seat,
      boolean read,
      boolean back,
      boolean withdrawn,
      String answers,
      String proof,
      List<Draw> draws) {}

  /**
   * @param chance 1 in 11
   * @param why how it came about, in sentences
   * @param drawn whether the ticket names them; blank words until it was read
   * @param salt and the line beside it: the inside of their own envelope
   */
  public record Draw(
      String title,
      String chance,
      List<String> why,
      String result,
      String pseudonym,
      String salt,
      String inside) {}

  private final Chances chances;
  private final Seats seats;
  private final Places places;
  private final Templates templates;

  ChancePanel(Chances chances, Seats seats, Places places, Templates templates) {
    this.chances = chances;
    this.places = places;
    this.seats = seats;
    this.templates = templates;
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public Optional<Content> show(Application application, Opportunity opportunity, Frame frame) {
    var mine = chances.of(opportunity.id(), application.id());
    var place = places.of(opportunity.id());
    boolean withdrawn = !application.stands() && opportunity.isSealed();
    if (mine.isEmpty() && !withdrawn) return Optional.empty();
    var shown =
        new Shown(
            opportunity.notice().role(),
            seats.of(application.id()).map(Seat::state),
            mine.stream().anyMatch(one -> one.seal().drawn() != null),
            seats
                .of(application.id())
                .filter(seat -> !seat.state().holds() && seats.free(seat))
                .isPresent(),
            withdrawn,
            "/take-part/mine/" + application.code().words() + "/answer",
            "/take-part/" + opportunity.id().value() + "/proof",
            mine.stream().map(one -> draw(one, place, frame)).toList());
    return Optional.of(
        templates.part("recruitment/part/chance.jte", Map.of("frame", frame, "shown", shown)));
  }

  private Draw draw(Chances.Mine mine, Place place, Frame frame) {
    Seal seal = mine.seal();
    var ready = Objects.requireNonNull(seal.ready());
    String chance = Odds.of(mine.chance()).say(frame.words());
    double equal = (double) seal.rules().seats() / ready.outcome().people();
    String level =
        mine.chance() > equal + 1e-6 ? "more" : mine.chance() < equal - 1e-6 ? "less" : "same";
    List<String> why = new ArrayList<>();
    why.add(frame.say("panels.mine.why", Odds.of(equal).say(frame.words())));
    why.add(
        switch (level) {
          case "more" -> frame.say("panels.mine.why.more");
          case "less" -> frame.say("panels.mine.why.less");
          default -> frame.say("panels.mine.why.same");
        });
    for (var rule : mine.both())
      why.add(frame.say("panels.mine.both", BothRows.sentence(place, rule, frame.words())));
    why.add(frame.say("panels.mine.tickets", mine.tickets(), ready.tickets()));
    return new Draw(
        frame.say(seal.replaces() == null ? "panels.mine.first" : "panels.mine.again"),
        chance,
        why,
        result(mine, frame),
        mine.pseudonym(),
        mine.salt(),
        mine.inside());
  }

  private String result(Chances.Mine mine, Frame frame) {
    Seal seal = mine.seal();
    if (seal.givenUp() != null) return frame.say("panels.mine.given-up");
    if (seal.drawn() == null) {
      var published = Objects.requireNonNull(seal.published());
      return frame.say("panels.mine.waiting", Moments.say(published.due(), frame.words()));
    }
    return chances.drawn(seal).contains(mine.pseudonym())
        ? frame.say("panels.mine.drawn", seal.drawn().ticket())
        : frame.say("panels.mine.not-drawn", seal.drawn().ticket());
  }
}
