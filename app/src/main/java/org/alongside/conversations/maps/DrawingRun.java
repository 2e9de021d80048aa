package org.alongside.conversations.maps;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.conversations.ConversationId;
import org.alongside.conversations.Statement;
import org.alongside.conversations.Statements;
import org.alongside.opinionmap.Ballots;
import org.alongside.opinionmap.Mapped;
import org.alongside.opinionmap.Publication;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Draws one map, outside of any transaction. It reads all votes at one moment and writes all of the
 * drawing or nothing: so it may be killed and begun again.
 */
@Component
public class DrawingRun {

  private final DrawingStore store;

  private final Statements statements;
  private final TransactionTemplate transaction;
  private final Clock clock;

  DrawingRun(
      DrawingStore store, Statements statements, TransactionTemplate transaction, Clock clock) {
    this.store = store;
    this.statements = statements;
    this.transaction = transaction;
    this.clock = clock;
  }

  private record Read(
      String upto, byte[] secret, List<Statement> statements, List<DrawingStore.Row> votes) {}

  void draw(ConversationId id) {
    draw(id, clock.instant());
  }

  /** The same at a given moment, for who tells a story of the past. */
  public void draw(ConversationId id, Instant at) {
    var read =
        in(() -> new Read(store.voted(id), store.secret(id), statements.of(id), store.votes(id)));
    var numbers = new HashMap<UUID, Statement>();
    read.statements().forEach(one -> numbers.put(one.id().value(), one));
    var builder = Ballots.builder();
    for (var one : read.statements()) {
      builder.statement(name(one));
      if (!one.in()) builder.out(name(one));
    }
    for (var vote : read.votes())
      builder.vote(
          vote.ballot().toString(),
          name(Objects.requireNonNull(numbers.get(vote.statement()))),
          vote.vote());
    var ballots = builder.ordered();
    if (ballots.people() < Turnout.LEAST) return;
    var publication = Publication.of(ballots, read.secret());
    var drawing = new Reading(read.statements(), publication).drawing(at);
    in(
        () -> {
          store.keep(id, read.upto(), drawing, places(publication));
          return true;
        });
  }

  private static String name(Statement one) {
    return String.valueOf(one.number());
  }

  private static Map<UUID, Place> places(Publication publication) {
    var places = new HashMap<UUID, Place>();
    for (Mapped.Place one : publication.places())
      places.put(UUID.fromString(one.person()), new Place(one.x(), one.y(), one.group()));
    return places;
  }

  private <T> T in(Supplier<T> work) {
    return Objects.requireNonNull(transaction.execute(_ -> work.get()));
  }
}
