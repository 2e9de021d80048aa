package org.alongside.conversations.maps.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.alongside.conversations.Conversation;
import org.alongside.conversations.Conversations;
import org.alongside.conversations.maps.Drawings;
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
    var today = LocalDate.now(clock);
    var opened = conversations.opened();
    return new ConversationsPage(
        entries(opened, one -> one.takesVotes(today), frame),
        entries(opened, one -> !one.takesVotes(today), frame));
  }

  private List<ConversationsPage.Entry> entries(
      List<Conversation> opened, Predicate<Conversation> which, Frame frame) {
    return opened.stream().filter(which).map(one -> entry(one, frame)).toList();
  }

  private ConversationsPage.Entry entry(Conversation one, Frame frame) {
    return new ConversationsPage.Entry(
        MapQueries.path(one.id()),
        one.question(),
        initiatives.get(one.initiative()).title(),
        Live.turnout(drawings.turnout(one.id()), frame.words()),
        one.until() == null ? "" : frame.words().weekday(one.until()));
  }
}
