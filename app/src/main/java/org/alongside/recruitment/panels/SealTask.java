package org.alongside.recruitment.panels;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.alongside.platform.tenancy.Organisations;
import org.alongside.platform.tenancy.Tenancy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The job of working out one lottery: its name is the seal, what it carries the organisation. */
@Configuration(proxyBeanMethods = false)
class SealTask {

  static final TaskDescriptor<String> NAME = TaskDescriptor.of("panel-seal", String.class);

  private static final Duration TRY_AGAIN = Duration.ofSeconds(10);

  private final SealRun run;
  private final Organisations organisations;

  SealTask(SealRun run, Organisations organisations) {
    this.run = run;
    this.organisations = organisations;
  }

  @Bean
  CustomTask<String> panelSealTask() {
    return Tasks.custom(NAME)
        .onFailure(new FailureHandler.OnFailureRetryLater<>(TRY_AGAIN))
        .onDeadExecutionRevive()
        .execute((job, context) -> go(job, context.getSchedulerState()::isShuttingDown));
  }

  private CompletionHandler<String> go(TaskInstance<String> job, BooleanSupplier stop) {
    var organisation = organisations.bySlug(job.getData()).orElseThrow();
    var id = new SealId(UUID.fromString(job.getId()));
    boolean done = Tenancy.within(organisation, () -> run.go(id, stop));
    return done
        ? new CompletionHandler.OnCompleteRemove<>()
        : (complete, operations) -> operations.reschedule(complete, complete.getTimeDone());
  }
}
