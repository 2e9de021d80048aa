package org.alongside.listening.imports;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.alongside.platform.tenancy.Organisation;
import org.alongside.platform.tenancy.Organisations;
import org.alongside.platform.tenancy.Tenancy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The job of bringing in one file (its name is the import, what it carries is the organisation),
 * and the daily round that forgets what was left lying.
 */
@Configuration(proxyBeanMethods = false)
class ImportTask {

  static final TaskDescriptor<String> NAME = TaskDescriptor.of("voices-import", String.class);

  private static final Duration TRY_AGAIN = Duration.ofSeconds(10);

  private final ImportRun run;
  private final Organisations organisations;

  ImportTask(ImportRun run, Organisations organisations) {
    this.run = run;
    this.organisations = organisations;
  }

  @Bean
  CustomTask<String> voicesImportTask() {
    return Tasks.custom(NAME)
        .onFailure(new FailureHandler.OnFailureRetryLater<>(TRY_AGAIN))
        .onDeadExecutionRevive()
        .execute((job, context) -> go(job, context.getSchedulerState()::isShuttingDown));
  }

  @Bean
  RecurringTask<Void> importsRoundTask(Leftovers leftovers, Clock clock) {
    return Tasks.recurring("imports-round", FixedDelay.ofHours(24))
        .execute((_, _) -> organisations.all().forEach(each -> clear(each, leftovers, clock)));
  }

  private static void clear(Organisation organisation, Leftovers leftovers, Clock clock) {
    Tenancy.within(
        organisation,
        () -> {
          leftovers.clear(clock.instant());
          return null;
        });
  }

  private CompletionHandler<String> go(TaskInstance<String> job, BooleanSupplier stop) {
    var organisation = organisations.bySlug(job.getData()).orElseThrow();
    var id = new ImportId(UUID.fromString(job.getId()));
    boolean done = Tenancy.within(organisation, () -> run.go(id, stop));
    return done
        ? new CompletionHandler.OnCompleteRemove<>()
        : (complete, operations) -> operations.reschedule(complete, complete.getTimeDone());
  }
}
