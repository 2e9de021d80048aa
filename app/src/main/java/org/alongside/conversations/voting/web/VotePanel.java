package org.alongside.conversations.voting.web;

import gg.jte.Content;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.conversations.Conversation;
import org.alongside.conversations.Conversations;
import org.alongside.conversations.voting.Holder;
import org.alongside.conversations.voting.NextStatements;
import org.alongside.initiatives.Initiative;
import org.alongside.initiatives.InitiativePanel;
import org.alongside.people.PersonId;
import org.alongside.platform.access.Sight;
import org.alongside.platform.pages.Frame;
import org.alongside.platform.pages.Templates;
import org.springframework.stereotype.Component;

/** On an initiative's page: the conversations that take votes. */
@Component
public class VotePanel implements InitiativePanel {

  private static final int SECONDS_EACH = 25;

  /**
   * @param left statements to vote on
   * @param minutes that they take
   */
  public record Entry(String path, String question, int left, int minutes) {}

  private final Conversations conversations;
  private final NextStatements next;
  private final Templates templates;
  private final Clock clock;

  VotePanel(Conversations conversations, NextStatements next, Templates templates, Clock clock) {
    this.conversations = conversations;
    this.next = next;
    this.templates = templates;
    this.clock = clock;
  }

  @Override
  public Place place() {
    return Place.DO_NOW;
  }

  @Override
  public int order() {
    return 15;
  }

  @Override
  public Optional<Content> show(Initiative initiative, Sight sight, Frame frame) {
    List<Entry> entries =
        conversations.of(initiative.id()).stream()
            .filter(one -> one.takesVotes(LocalDate.now(clock)))
            .map(one -> entry(one, frame))
            .toList();
    if (entries.isEmpty()) return Optional.empty();
    return Optional.of(
        templates.part("conversations/vote-panel.jte", Map.of("frame", frame, "entries", entries)));
  }

  private Entry entry(Conversation one, Frame frame) {
    var holder =
        frame.visitor().<Holder>map(visitor -> new Holder.Somebody(new PersonId(visitor.id())));
    int left = next.of(one.id(), holder, clock.instant()).left();
    return new Entry(Screens.path(one.id()), one.question(), left, minutes(left));
  }

  static int minutes(int statements) {
    return Math.max(1, Math.ceilDiv(statements * SECONDS_EACH, 60));
  }
}
