package org.alongside.conversations.maps;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.util.UUID;
import org.alongside.conversations.ConversationId;
import org.alongside.platform.tenancy.Organisations;
import org.alongside.platform.tenancy.Tenancy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The job of drawing a map: its name is the conversation, what it carries the organisation. */
@Configuration(proxyBeanMethods = false)
class DrawingTask {

  static final TaskDescriptor<String> NAME = TaskDescriptor.of("opinion-map", String.class);

  private static final Duration TRY_AGAIN = Duration.ofSeconds(10);

  private final DrawingRun run;
  private final Organisations organisations;

  DrawingTask(DrawingRun run, Organisations organisations) {
    this.run = run;
    this.organisations = organisations;
  }

  @Bean
  CustomTask<String> opinionMapTask() {
    return Tasks.custom(NAME)
        .onFailure(new FailureHandler.OnFailureRetryLater<>(TRY_AGAIN))
        .onDeadExecutionRevive()
        .execute((job, _) -> go(job));
  }

  private CompletionHandler<String> go(TaskInstance<String> job) {
    var organisation = organisations.bySlug(job.getData()).orElseThrow();
    var id = new ConversationId(UUID.fromString(job.getId()));
    Tenancy.within(
        organisation,
        () -> {
          run.draw(id);
          return true;
        });
    return new CompletionHandler.OnCompleteRemove<>();
  }
}
