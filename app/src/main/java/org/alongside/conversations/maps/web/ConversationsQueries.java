package org.alongside.conversations.maps.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alongside.conversations.Conversation;
import org.alongside.conversations.Conversations;
import org.alongside.conversations.maps.Drawings;
import org.alongside.initiatives.Initiative;
import org.alongside.initiatives.Initiatives;
import org.alongside.platform.pages.Frame;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The list of all conversations. */
@Component
@Transactional(readOnly = true)
class ConversationsQueries {

  private final Conversations conversations;
  private final Initiatives initiatives;
  private final Drawings drawings;
  private final Clock clock;

  ConversationsQueries(
      Conversations conversations, Initiatives initiatives, Drawings drawings, Clock clock) {
    this.conversations = conversations;
    this.initiatives = initiatives;
    this.drawings = drawings;
    this.clock = clock;
  }

  ConversationsPage page(Frame frame) {
    return page(conversations.opened(), one -> initiatives.get(one.initiative()).title(), frame);
  }

  /** Those of one initiative; what it is about is known where they stand. */
  ConversationsPage of(Initiative initiative, Frame frame) {
    var opened =
        conversations.opened().stream()
            .filter(one -> one.initiative().equals(initiative.id()))
            .toList();
    return page(opened, _ -> "", frame);
  }

  private ConversationsPage page(
      List<Conversation> opened, Function<Conversation, String> about, Frame frame) {
    var today = LocalDate.now(clock);
    var open = opened.stream().collect(Collectors.partitioningBy(one -> one.takesVotes(today)));
    return new ConversationsPage(
        entries(open.getOrDefault(true, List.of()), about, frame),
        entries(open.getOrDefault(false, List.of()), about, frame));
  }

  private List<ConversationsPage.Entry> entries(
      List<Conversation> some, Function<Conversation, String> about, Frame frame) {
    return some.stream().map(one -> entry(one, about.apply(one), frame)).toList();
  }

  private ConversationsPage.Entry entry(Conversation one, String about, Frame frame) {
    return new ConversationsPage.Entry(
        MapQueries.path(one.id()),
        one.question(),
        about,
        Live.turnout(drawings.turnout(one.id()), frame.words()),
        one.until() == null ? "" : frame.words().weekday(one.until()));
  }
}
