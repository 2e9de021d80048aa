package org.alongside.conversations.maps.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.alongside.conversations.Conversation;
import org.alongside.conversations.ConversationId;
import org.alongside.conversations.ConversationState;
import org.alongside.conversations.Conversations;
import org.alongside.conversations.Statements;
import org.alongside.conversations.maps.Dividing;
import org.alongside.conversations.maps.Drawing;
import org.alongside.conversations.maps.Drawings;
import org.alongside.conversations.maps.Place;
import org.alongside.conversations.voting.Ballot;
import org.alongside.conversations.voting.Holder;
import org.alongside.conversations.voting.NextStatements;
import org.alongside.conversations.voting.Turn;
import org.alongside.conversations.voting.Voting;
import org.alongside.platform.errors.NotFound;
import org.alongside.platform.pages.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What anybody may see of a conversation, and one reader of their own place in it. */
@Component
@Transactional(readOnly = true)
class MapQueries {

  private static final int SHARED = 6;
  private static final int HELD = 4;
  private static final int QUITE = 90;
  private static final int FAIRLY = 75;

  private final Conversations conversations;
  private final Statements statements;
  private final Drawings drawings;
  private final NextStatements turns;
  private final Voting voting;
  private final Decide decide;
  private final Clock clock;

  MapQueries(
      Conversations conversations,
      Statements statements,
      Drawings drawings,
      NextStatements turns,
      Voting voting,
      Decide decide,
      Clock clock) {
    this.conversations = conversations;
    this.statements = statements;
    this.drawings = drawings;
    this.turns = turns;
    this.voting = voting;
    this.decide = decide;
    this.clock = clock;
  }

  static String path(ConversationId conversation) {
    return "/conversations/" + conversation.value();
  }

  /** One that is open or was; those being prepared are not for everybody. */
  Conversation opened(ConversationId id) {
    var conversation = conversations.get(id);
    if (conversation.state() == ConversationState.PREPARED) throw new NotFound(id);
    return conversation;
  }

  Lookers.Seen seen(ConversationId id) {
    return new Lookers.Seen(drawings.turnout(id), drawings.drawn(id));
  }

  Live live(Lookers.Seen seen, Frame frame) {
    return Live.of(seen, clock.instant(), frame);
  }

  /**
   * @param holder who looks, if we know: only they see where they stand
   */
  MapPage page(Conversation about, Optional<Holder> holder, Frame frame) {
    var turn = turns.of(about.id(), holder, clock.instant());
    var place =
        holder
            .flatMap(one -> voting.find(about.id(), one))
            .map(Ballot::id)
            .flatMap(drawings::place);
    // Before the drawing: of one that is newer than its mark, the next look takes the same again.
    var seen = seen(about.id());
    var live = live(seen, frame);
    var shows = seen.turnout().enough() ? MapPage.Shows.SOON : MapPage.Shows.TOO_FEW;
    var drawing = drawings.of(about.id());
    String toDecide =
        decide.from(
            about,
            holder
                .filter(Holder.Somebody.class::isInstance)
                .map(one -> ((Holder.Somebody) one).person()));
    return drawing
        .map(one -> drawn(about, one, place, turn, live, toDecide, frame))
        .orElseGet(
            () ->
                page(
                    about,
                    live,
                    shows,
                    new Drawn(List.of(), List.of(), List.of(), List.of(), null, "", ""),
                    turn,
                    frame));
  }

  Legend legend(Conversation about, Drawing drawing, Frame frame) {
    return new Legend(drawing, statements.of(about.id()), frame.words());
  }

  private record Drawn(
      List<GroupName> names,
      List<StatementLine> shared,
      List<MapPage.Part> parts,
      List<StatementLine> dividing,
      MapPage.@Nullable Map map,
      String sure,
      String decide) {}

  private MapPage drawn(
      Conversation about,
      Drawing drawing,
      Optional<Place> place,
      Turn turn,
      Live live,
      String toDecide,
      Frame frame) {
    var legend = legend(about, drawing, frame);
    var shared =
        legend.lines(drawing.shared().stream().limit(SHARED).map(Drawing.Held::statement).toList());
    if (!drawing.parts())
      return page(
          about,
          live,
          MapPage.Shows.NO_GROUPS,
          new Drawn(List.of(), shared, List.of(), List.of(), null, "", toDecide),
          turn,
          frame);
    return page(
        about,
        live,
        MapPage.Shows.GROUPS,
        new Drawn(
            legend.names(),
            shared,
            drawing.groups().stream()
                .map(
                    group ->
                        new MapPage.Part(
                            legend.nameOf(group.number()),
                            legend.holds(group).stream().limit(HELD).toList()))
                .toList(),
            legend.lines(
                Dividing.of(drawing).stream().limit(1).map(Drawing.Line::statement).toList()),
            new MapFigure(drawing, legend, frame.words()).map(place, turn.votes() > 0),
            sure(drawing, frame),
            toDecide),
        turn,
        frame);
  }

  private static String sure(Drawing drawing, Frame frame) {
    String how =
        drawing.steadiness() >= QUITE
            ? "mapping.steady.quite"
            : drawing.steadiness() >= FAIRLY ? "mapping.steady.fairly" : "mapping.steady.hardly";
    return frame.say(how, drawing.steadiness());
  }

  private MapPage page(
      Conversation about, Live live, MapPage.Shows shows, Drawn drawn, Turn turn, Frame frame) {
    boolean open = about.takesVotes(LocalDate.now(clock));
    return new MapPage(
        path(about.id()),
        live,
        about.question(),
        about.lead(),
        about.source(),
        open,
        about.until() == null || !open ? "" : frame.words().weekday(about.until()),
        shows,
        drawn.names(),
        drawn.shared(),
        drawn.parts(),
        drawn.dividing(),
        drawn.map(),
        drawn.sure(),
        new MapPage.Voting(turn.votes(), turn.left(), open && about.adding()),
        drawn.decide());
  }
}
