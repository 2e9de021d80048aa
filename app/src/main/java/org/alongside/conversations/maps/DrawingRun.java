package org.alongside.conversations.maps;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.alongside.conversations.ConversationId;
import org.alongside.conversations.Statement;
import org.alongside.conversations.Statements;
import org.alongside.opinionmap.Ballots;
import org.alongside.opinionmap.Kinds;
import org.alongside.opinionmap.Mapped;
import org.alongside.opinionmap.Publication;
import org.alongside.opinionmap.Released;
import org.alongside.platform.Experience;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Draws one map, outside of any transaction, from the one before: as long as fewer than five people
 * changed anything, it stays as it is. It reads all votes at one moment and writes all of the
 * drawing or nothing: so it may be killed and begun again.
 */
@Component
public class DrawingRun {

  private final DrawingStore store;
  private final ReleaseStore releases;
  private final Statements statements;
  private final TransactionTemplate transaction;
  private final Clock clock;

  DrawingRun(
      DrawingStore store,
      ReleaseStore releases,
      Statements statements,
      TransactionTemplate transaction,
      Clock clock) {
    this.store = store;
    this.releases = releases;
    this.statements = statements;
    this.transaction = transaction;
    this.clock = clock;
  }

  private record Read(
      String upto,
      byte[] secret,
      List<Statement> statements,
      List<DrawingStore.Row> votes,
      Optional<Drawing> before,
      Released released) {}

  void draw(ConversationId id) {
    draw(id, clock.instant());
  }

  /** The same at a given moment, for who tells a story of the past. */
  public void draw(ConversationId id, Instant at) {
    var read = in(() -> read(id));
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
    var kinds = kinds(read.votes());
    var publication = Publication.after(read.released(), ballots, read.secret(), kinds);
    in(
        () -> {
          publication.ifPresentOrElse(
              one -> keep(id, read, one, at),
              () -> read.before().ifPresent(one -> store.keep(id, read.upto(), still(read, one))));
          return true;
        });
  }

  private Read read(ConversationId id) {
    var before = store.find(id);
    return new Read(
        store.voted(id),
        store.secret(id),
        statements.of(id),
        store.votes(id),
        before,
        before.map(one -> releases.find(id, one)).orElse(Released.NOTHING));
  }

  private void keep(ConversationId id, Read read, Publication publication, Instant at) {
    var drawing = new Reading(read.statements(), publication.released()).drawing(publication, at);
    store.keep(id, read.upto(), drawing);
    releases.keep(id, read.released(), publication.released());
    // Where groups are as they were, everybody is where they were: the picture is one.
    if (publication.moved() || read.before().isEmpty()) store.place(id, places(publication));
  }

  /** The same once more, but for statements that came in or went out since. */
  private static Drawing still(Read read, Drawing before) {
    return before.with(new Reading(read.statements(), read.released()).lines());
  }

  private static Kinds kinds(List<DrawingStore.Row> votes) {
    var kinds = new HashMap<String, Integer>();
    votes.forEach(one -> kinds.put(one.ballot().toString(), one.experience().ordinal()));
    return new Kinds(
        Experience.values().length, person -> Objects.requireNonNull(kinds.get(person)));
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
