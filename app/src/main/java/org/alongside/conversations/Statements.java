package org.alongside.conversations;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.alongside.people.PersonId;
import org.alongside.platform.audit.Audit;
import org.alongside.platform.errors.NotFound;
import org.alongside.platform.errors.Refusal;
import org.alongside.platform.ids.Ids;
import org.alongside.platform.trace.Ref;
import org.alongside.platform.trace.Relation;
import org.alongside.platform.trace.Trace;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is said in a conversation: proposed, added, let in or declined, said in better words. */
@Service
@Transactional
public class Statements {

  /** More than these nobody can vote on, and the map could not be drawn while people look. */
  public static final int MOST = 2_000;

  /** So many of one person may wait to be read. */
  public static final int WAITING = 10;

  private final StatementStore store;
  private final Wordings wordings;
  private final Trace trace;
  private final Audit audit;

  Statements(StatementStore store, Wordings wordings, Trace trace, Audit audit) {
    this.store = store;
    this.wordings = wordings;
    this.trace = trace;
    this.audit = audit;
  }

  /**
   * The team’s own: it is in at once. The same words twice are one statement.
   *
   * @param grownFrom themes, and voices whose words it was made of
   */
  public StatementId propose(
      ConversationId conversation,
      String language,
      String words,
      List<Ref> grownFrom,
      PersonId by,
      Instant at) {
    StatementId id = say(conversation, language, words, StatementState.IN, null, at);
    grownFrom.forEach(piece -> trace.link(piece, Relation.SHAPED, Ref.of("statement", id), at));
    trace.link(
        Ref.of("statement", id), Relation.EXPLORED_IN, Ref.of("conversation", conversation), at);
    audit.record(by, "statement-proposed", Ref.of("statement", id), "", at);
    return id;
  }

  /**
   * Somebody’s who takes part: it waits until the team has read it.
   *
   * @param ballot of who says it
   */
  public StatementId add(
      ConversationId conversation, String language, String words, BallotId ballot, Instant at) {
    long waiting =
        givenBy(ballot).stream().filter(one -> one.state() == StatementState.WAITING).count();
    if (waiting >= WAITING) throw new Refusal("voting.enough-waiting", WAITING);
    StatementId id = say(conversation, language, words, StatementState.WAITING, ballot, at);
    trace.link(
        Ref.of("statement", id), Relation.EXPLORED_IN, Ref.of("conversation", conversation), at);
    return id;
  }

  /** Lets it in, or in again. */
  public void letIn(StatementId id, PersonId by, Instant at) {
    judge(id, StatementState.IN, null, "", by, at);
  }

  /**
   * Declines it, or takes it out: votes on it stay, and count no more.
   *
   * @param note what to tell whoever said it, besides the reason; may be empty
   */
  public void decline(StatementId id, Reason reason, String note, PersonId by, Instant at) {
    judge(id, StatementState.OUT, reason, note, by, at);
  }

  /** Says it in better words, or in several: votes on the old words don’t count for the new. */
  public List<StatementId> reword(StatementId id, List<String> words, PersonId by, Instant at) {
    Statement old = get(id);
    if (old.state() == StatementState.REPLACED)
      throw new Refusal("conversations.statement-replaced");
    if (words.isEmpty()) throw new Refusal("conversations.words-needed");
    judge(id, StatementState.REPLACED, null, "", by, at);
    return words.stream()
        .map(
            said -> {
              StatementId next =
                  propose(
                      old.conversation(),
                      old.language(),
                      said,
                      List.of(Ref.of("statement", id)),
                      by,
                      at);
              wordings.descend(next, id);
              return next;
            })
        .toList();
  }

  /** The same in another language; empty words take that language away. */
  public void translate(StatementId id, String language, String words) {
    if (words.strip().length() > Statement.LONGEST)
      throw new Refusal("conversations.words-too-long", Statement.LONGEST);
    wordings.say(get(id).id(), language, words);
  }

  @Transactional(readOnly = true)
  public Statement get(StatementId id) {
    return store.find(id).orElseThrow(() -> new NotFound(id));
  }

  @Transactional(readOnly = true)
  public List<Statement> all(Collection<StatementId> ids) {
    return store.all(ids);
  }

  /** By number, in whatever state. */
  @Transactional(readOnly = true)
  public List<Statement> of(ConversationId conversation) {
    return store.of(conversation);
  }

  /** What somebody who takes part has added, by number. */
  @Transactional(readOnly = true)
  public List<Statement> givenBy(BallotId ballot) {
    return store.givenBy(ballot);
  }

  /** One that is in or waits, in these words, however they are written. */
  @Transactional(readOnly = true)
  public Optional<StatementId> saying(ConversationId conversation, String words) {
    return store.saying(conversation, words);
  }

  private StatementId say(
      ConversationId conversation,
      String language,
      String words,
      StatementState state,
      @Nullable BallotId ballot,
      Instant at) {
    if (words.isBlank()) throw new Refusal("conversations.words-needed");
    if (words.strip().length() > Statement.LONGEST)
      throw new Refusal("conversations.words-too-long", Statement.LONGEST);
    store.hold(conversation);
    Optional<StatementId> same = store.saying(conversation, words);
    if (same.isPresent()) return same.get();
    if (store.count(conversation) >= MOST)
      throw new Refusal("conversations.too-many-statements", MOST);
    StatementId id = Ids.next(StatementId::new);
    store.insert(id, conversation, language, words.strip(), state, ballot, at);
    return id;
  }

  private void judge(
      StatementId id,
      StatementState state,
      @Nullable Reason reason,
      String note,
      PersonId by,
      Instant at) {
    if (get(id).state() == StatementState.REPLACED)
      throw new Refusal("conversations.statement-replaced");
    store.judge(id, state, reason, note, by, at);
    audit.record(by, "statement-judged", Ref.of("statement", id), state.name(), at);
  }
}
