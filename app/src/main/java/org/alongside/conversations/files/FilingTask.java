package org.alongside.conversations.files;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.alongside.conversations.ConversationId;
import org.alongside.platform.tenancy.Organisations;
import org.alongside.platform.tenancy.Tenancy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The job of one conversation’s votes: its name is the conversation, it carries the organisation.
 */
@Configuration(proxyBeanMethods = false)
class FilingTask {

  static final TaskDescriptor<String> NAME = TaskDescriptor.of("conversation-filing", String.class);

  private static final Duration TRY_AGAIN = Duration.ofSeconds(10);

  private final FilingRun run;
  private final Organisations organisations;

  FilingTask(FilingRun run, Organisations organisations) {
    this.run = run;
    this.organisations = organisations;
  }

  @Bean
  CustomTask<String> conversationFilingTask() {
    return Tasks.custom(NAME)
        .onFailure(new FailureHandler.OnFailureRetryLater<>(TRY_AGAIN))
        .onDeadExecutionRevive()
        .execute((job, context) -> go(job, context.getSchedulerState()::isShuttingDown));
  }

  private CompletionHandler<String> go(TaskInstance<String> job, BooleanSupplier stop) {
    var organisation = organisations.bySlug(job.getData()).orElseThrow();
    var id = new ConversationId(UUID.fromString(job.getId()));
    boolean done = Tenancy.within(organisation, () -> run.go(id, stop));
    return done
        ? new CompletionHandler.OnCompleteRemove<>()
        : (complete, operations) -> operations.reschedule(complete, complete.getTimeDone());
  }
}
