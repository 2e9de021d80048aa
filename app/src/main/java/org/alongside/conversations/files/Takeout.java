package org.alongside.conversations.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import org.alongside.conversations.BallotId;
import org.alongside.conversations.ConversationId;
import org.alongside.conversations.Statement;
import org.alongside.conversations.StatementState;
import org.alongside.conversations.Statements;
import org.alongside.listening.imports.CsvWriter;
import org.alongside.people.PersonId;
import org.alongside.platform.audit.Audit;
import org.alongside.platform.trace.Ref;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes a conversation in the form in which others come in. */
@Service
@Transactional
public class Takeout {

  /** Fewer people than these are never a number that leaves. */
  static final int FEWEST = 5;

  /** Of fewer than these who all say the same, what each of them said could be read. */
  static final int FEWEST_OF_ONE_MIND = 10;

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEE MMM dd yyyy", Locale.ENGLISH).withZone(ZoneOffset.UTC);

  private final TakeoutStore store;
  private final Statements statements;
  private final Audit audit;

  Takeout(TakeoutStore store, Statements statements, Audit audit) {
    this.store = store;
    this.statements = statements;
    this.audit = audit;
  }

  /** Statements that are in, with how many agree and disagree where they are enough people. */
  @Transactional(readOnly = true)
  public void statements(ConversationId conversation, Writer out) {
    var csv = new CsvWriter(out);
    csv.write(
        List.of(
            "timestamp",
            "datetime",
            "comment-id",
            "author-id",
            "agrees",
            "disagrees",
            "moderated",
            "comment-body"));
    var counts = store.counts(conversation);
    for (Statement one : statements.of(conversation))
      if (one.state() == StatementState.IN)
        csv.write(row(one, counts.getOrDefault(one.number(), Count.NOBODY)));
  }

  /**
   * Every ballot that counts, in an order and under numbers made up for this one file. Whoever
   * takes it stands in the record.
   */
  public void votes(ConversationId conversation, PersonId by, Instant at, Writer out) {
    audit.record(by, "ballots-exported", Ref.of("conversation", conversation), "", at);
    // A sheet of numbers only: nothing in it could be taken for a formula but −1, which must stay
    // −1.
    write(out, "voter-id,comment-id,vote\n");
    byte[] secret = new byte[16];
    RANDOM.nextBytes(secret);
    var voters = new HashMap<BallotId, Integer>();
    store.votes(
        conversation,
        secret,
        (ballot, number, vote) -> {
          int voter = voters.computeIfAbsent(ballot, _ -> voters.size());
          write(out, voter + "," + number + "," + vote + "\n");
        });
  }

  private static void write(Writer out, String text) {
    try {
      out.write(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  record Count(int agree, int disagree, int pass) {
    static final Count NOBODY = new Count(0, 0, 0);

    String shown(int people) {
      int all = agree + disagree + pass;
      boolean ofOneMind = people == all && all < FEWEST_OF_ONE_MIND;
      return people < FEWEST || ofOneMind ? "" : "" + people;
    }
  }

  private static List<String> row(Statement one, Count count) {
    // To the day: the minute would tell who was there.
    return List.of(
        "",
        DAY.format(one.saidAt()),
        "" + one.number(),
        "",
        count.shown(count.agree()),
        count.shown(count.disagree()),
        "1",
        one.words());
  }
}
