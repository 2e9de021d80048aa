package org.alongside.conversations;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.alongside.initiatives.InitiativeId;
import org.alongside.people.PersonId;
import org.alongside.platform.audit.Audit;
import org.alongside.platform.errors.NotFound;
import org.alongside.platform.errors.Refusal;
import org.alongside.platform.ids.Ids;
import org.alongside.platform.trace.Ref;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Prepare a conversation, open it, close it. What is said in it: {@link Statements}. */
@Service
@Transactional
public class Conversations {

  /** Fewer statements than these are no conversation. */
  public static final int FEWEST = 3;

  private static final SecureRandom RANDOM = new SecureRandom();

  /** What the team sets; as in {@link Conversation}. */
  public record Plan(
      String question,
      String lead,
      boolean adding,
      boolean byLink,
      @Nullable LocalDate until,
      String source) {}

  private final ConversationStore store;
  private final StatementStore statements;
  private final Audit audit;

  Conversations(ConversationStore store, StatementStore statements, Audit audit) {
    this.store = store;
    this.statements = statements;
    this.audit = audit;
  }

  public ConversationId prepare(InitiativeId initiative, Plan plan, PersonId by, Instant at) {
    check(plan);
    ConversationId id = Ids.next(ConversationId::new);
    byte[] salt = new byte[16];
    RANDOM.nextBytes(salt);
    store.insert(id, initiative, plan, salt, by, at);
    audit.record(by, "conversation-prepared", Ref.of("conversation", id), "", at);
    return id;
  }

  /**
   * @param version the version that was read
   */
  public void change(ConversationId id, Plan plan, int version, PersonId by, Instant at) {
    check(plan);
    if (get(id).state() == ConversationState.CLOSED) throw new Refusal("conversations.closed");
    if (!store.update(id, plan, version)) throw new Refusal("conversations.changed-meanwhile");
    audit.record(by, "conversation-changed", Ref.of("conversation", id), "", at);
  }

  /** Says where it was held, and the licence. */
  public void cite(ConversationId id, String source, PersonId by, Instant at) {
    var it = get(id);
    var plan =
        new Plan(it.question(), it.lead(), it.adding(), it.byLink(), it.until(), source.strip());
    change(id, plan, it.version(), by, at);
  }

  /** Opens it, or opens it again. Twice is the same as once. */
  public void open(ConversationId id, PersonId by, Instant at) {
    if (statements.in(id) < FEWEST) throw new Refusal("conversations.too-few-statements", FEWEST);
    if (store.open(id, at))
      audit.record(by, "conversation-opened", Ref.of("conversation", id), "", at);
  }

  /** No votes any more; what came out stays. Twice is the same as once. */
  public void close(ConversationId id, PersonId by, Instant at) {
    if (get(id).state() == ConversationState.PREPARED)
      throw new Refusal("conversations.not-open-yet");
    if (store.close(id, at))
      audit.record(by, "conversation-closed", Ref.of("conversation", id), "", at);
  }

  @Transactional(readOnly = true)
  public Conversation get(ConversationId id) {
    return all(List.of(id)).stream().findFirst().orElseThrow(() -> new NotFound(id));
  }

  @Transactional(readOnly = true)
  public List<Conversation> all(Collection<ConversationId> ids) {
    return store.all(ids);
  }

  /** Newest first; those being prepared too. */
  @Transactional(readOnly = true)
  public List<Conversation> of(InitiativeId initiative) {
    return store.of(initiative);
  }

  /** All of the organisation that were ever opened, newest first. */
  @Transactional(readOnly = true)
  public List<Conversation> opened() {
    return store.opened();
  }

  private static void check(Plan plan) {
    if (plan.question().isBlank()) throw new Refusal("conversations.question-needed");
  }
}
