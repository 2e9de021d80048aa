package org.alongside.accountability;

import java.util.Comparator;
import java.util.List;
import org.alongside.conversations.Conversations;
import org.alongside.conversations.Statement;
import org.alongside.conversations.Statements;
import org.alongside.conversations.voting.Voting;
import org.alongside.decisions.Decision;
import org.alongside.decisions.Decisions;
import org.alongside.improvement.Change;
import org.alongside.improvement.Changes;
import org.alongside.improvement.Commitment;
import org.alongside.improvement.Commitments;
import org.alongside.improvement.NotDone;
import org.alongside.initiatives.Initiative;
import org.alongside.initiatives.InitiativeId;
import org.alongside.platform.trace.Trace;
import org.alongside.themes.Themes;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what came of what people said, through the doors of the modules that know it. */
@Service
@Transactional(readOnly = true)
public class Stories {

  private final Themes themes;
  private final Conversations conversations;
  private final Statements statements;
  private final Voting voting;
  private final Decisions decisions;
  private final Commitments commitments;
  private final Changes changes;
  private final Reports reports;
  private final Trace trace;

  Stories(
      Themes themes,
      Conversations conversations,
      Statements statements,
      Voting voting,
      Decisions decisions,
      Commitments commitments,
      Changes changes,
      Reports reports,
      Trace trace) {
    this.themes = themes;
    this.conversations = conversations;
    this.statements = statements;
    this.voting = voting;
    this.decisions = decisions;
    this.commitments = commitments;
    this.changes = changes;
    this.reports = reports;
    this.trace = trace;
  }

  /** In the order in which it happened; reports only once they are published. */
  public Story of(Initiative initiative) {
    var id = initiative.id();
    var story =
        new Story(
            initiative,
            themes.of(id),
            talks(id),
            inOrder(decisions.of(id), Comparator.comparing(Decision::openedAt)),
            inOrder(commitments.of(id), Comparator.comparing(Commitment::madeAt)),
            inOrder(changes.of(id), Comparator.comparing(Change::deliveredAt)),
            inOrder(changes.notDoneIn(id), Comparator.comparing(NotDone::at)),
            reports.of(id).stream().filter(Report::published).toList().reversed(),
            List.of());
    return story.with(trace.back(story.things()));
  }

  private List<Talk> talks(InitiativeId id) {
    return conversations.of(id).stream()
        .filter(one -> one.openedAt() != null)
        .map(
            one ->
                new Talk(
                    one,
                    statements.of(one.id()).stream().filter(Statement::in).toList(),
                    voting.people(one.id())))
        .toList()
        .reversed();
  }

  private static <T> List<T> inOrder(List<T> all, Comparator<T> order) {
    return all.stream().sorted(order).toList();
  }
}
