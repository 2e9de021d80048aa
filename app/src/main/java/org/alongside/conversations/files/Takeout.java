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
import java.util.Optional;
import org.alongside.conversations.BallotId;
import org.alongside.conversations.ConversationId;
import org.alongside.conversations.Statement;
import org.alongside.conversations.StatementId;
import org.alongside.conversations.Statements;
import org.alongside.conversations.maps.Drawing;
import org.alongside.conversations.maps.Drawings;
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

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEE MMM dd yyyy", Locale.ENGLISH).withZone(ZoneOffset.UTC);

  private final TakeoutStore store;
  private final Statements statements;
  private final Drawings drawings;
  private final Audit audit;

  Takeout(TakeoutStore store, Statements statements, Drawings drawings, Audit audit) {
    this.store = store;
    this.statements = statements;
    this.drawings = drawings;
    this.audit = audit;
  }

  /**
   * Statements that are in, to the day. How many agree is what the map shows of it, and empty where
   * it shows nothing: an exact count, however large, gives a vote away to who knows the others.
   */
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
    var shown = new HashMap<StatementId, Drawing.Share>();
    drawings
        .of(conversation)
        .ifPresent(
            drawing -> drawing.lines().forEach(line -> shown.put(line.statement(), line.all())));
    for (Statement one : statements.of(conversation))
      if (one.in()) csv.write(row(one, Optional.ofNullable(shown.get(one.id()))));
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

  private static List<String> row(Statement one, Optional<Drawing.Share> shown) {
    return List.of(
        "",
        DAY.format(one.saidAt()),
        "" + one.number(),
        "",
        shown.map(Drawing.Share::agree).map(String::valueOf).orElse(""),
        shown.map(Drawing.Share::disagree).map(String::valueOf).orElse(""),
        "1",
        one.words());
  }
}
