package org.alongside.conversations.files;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.conversations.ConversationId;
import org.alongside.conversations.ConversationState;
import org.alongside.conversations.Conversations;
import org.alongside.conversations.Statements;
import org.alongside.listening.imports.CsvFile;
import org.alongside.people.PersonId;
import org.alongside.platform.audit.Audit;
import org.alongside.platform.errors.Refusal;
import org.alongside.platform.trace.Ref;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings a conversation in from its two files. Every line of both is looked at first; when there is
 * anything to mend, nothing is kept. Votes then come in behind ({@link FilingRun}) until all are.
 */
@Service
@Transactional
public class Filings {

  // Jobs know only the machine's clock, which is not asked here: what is long due begins now.

  private final FilingStore store;
  private final Conversations conversations;
  private final Statements statements;
  private final SchedulerClient scheduler;
  private final Audit audit;

  Filings(
      FilingStore store,
      Conversations conversations,
      Statements statements,
      SchedulerClient scheduler,
      Audit audit) {
    this.store = store;
    this.conversations = conversations;
    this.statements = statements;
    this.scheduler = scheduler;
    this.audit = audit;
  }

  /**
   * The same files sent twice come in once.
   *
   * @param language of the statements, as a tag
   * @param source where it was held, and the licence
   * @throws FilesFaulty when something in the files is to be mended
   */
  public void bring(
      ConversationId conversation,
      InputStreamSource said,
      InputStreamSource voted,
      String language,
      String source,
      PersonId by,
      Instant at) {
    store.hold(conversation);
    if (of(conversation).isPresent()) return;
    if (!fillable(conversation)) throw new Refusal("tending.files.not-empty");
    if (source.isBlank()) throw new Refusal("tending.files.source-needed");
    var findings = new Findings();
    try {
      var read = statements(said, findings);
      if (!findings.any() && read.isEmpty()) throw new Refusal("tending.files.no-statements");
      int votes = votes(conversation, voted, read, findings);
      findings.refuse();
      store.statements(conversation, language, List.copyOf(read.values()), by, at);
      store.insert(conversation, read.size(), votes, by, at);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    conversations.cite(conversation, source, by, at);
    audit.record(by, "conversation-filed", Ref.of("conversation", conversation), "", at);
    FilingTask.JOB.begin(scheduler, conversation.value());
  }

  @Transactional(readOnly = true)
  public Optional<Filing> of(ConversationId conversation) {
    return store.find(conversation);
  }

  /** Into what is being prepared and where nothing has been said yet, so that nothing mixes. */
  @Transactional(readOnly = true)
  public boolean fillable(ConversationId conversation) {
    return conversations.get(conversation).state() == ConversationState.PREPARED
        && statements.of(conversation).isEmpty();
  }

  private static Map<Integer, FiledStatement> statements(InputStreamSource said, Findings findings)
      throws IOException {
    try (var csv = CsvFile.of(said)) {
      return new StatementsFile(csv, findings).read();
    }
  }

  private int votes(
      ConversationId conversation,
      InputStreamSource voted,
      Map<Integer, FiledStatement> read,
      Findings findings)
      throws IOException {
    int[] all = {0};
    List<FiledVote> some = new ArrayList<>();
    try (var csv = CsvFile.of(voted)) {
      new VotesFile(csv, read.keySet(), findings)
          .read(
              vote -> {
                all[0]++;
                some.add(vote);
                if (some.size() < FilingStore.PAGE) return;
                store.votes(conversation, all[0] - some.size(), some);
                some.clear();
              });
    }
    store.votes(conversation, all[0] - some.size(), some);
    return all[0];
  }
}
