package org.alongside.platform.jobs;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.alongside.platform.tenancy.Organisations;
import org.alongside.platform.tenancy.Tenancy;

/**
 * A kind of background work. Each piece of it is about one thing, which names it, and carries its
 * organisation; it is tried again when it fails, and goes on elsewhere when the process dies.
 */
public final class Job {

  private static final Duration TRY_AGAIN = Duration.ofSeconds(10);
  private static final Instant AT_ONCE = Instant.EPOCH;

  private final TaskDescriptor<String> kind;

  public Job(String name) {
    kind = TaskDescriptor.of(name, String.class);
  }

  /** What is done, within the organisation. */
  @FunctionalInterface
  public interface Work {

    /** Whether it is done; if not, because it was to stop, it goes on when the process is back. */
    boolean go(UUID about, BooleanSupplier stop);
  }

  public CustomTask<String> doing(Work work, Organisations organisations) {
    return Tasks.custom(kind)
        .onFailure(new FailureHandler.OnFailureRetryLater<>(TRY_AGAIN))
        .onDeadExecutionRevive()
        .execute(
            (one, context) ->
                go(work, organisations, one, context.getSchedulerState()::isShuttingDown));
  }

  /** Has it done for the present organisation; once, however often this is asked meanwhile. */
  public void begin(SchedulerClient scheduler, UUID about) {
    scheduler.scheduleIfNotExists(
        kind.instance(about.toString())
            .data(Tenancy.present().orElseThrow().slug())
            .scheduledTo(AT_ONCE));
  }

  private static CompletionHandler<String> go(
      Work work, Organisations organisations, TaskInstance<String> one, BooleanSupplier stop) {
    var organisation = organisations.bySlug(one.getData()).orElseThrow();
    var about = UUID.fromString(one.getId());
    boolean done = Tenancy.within(organisation, () -> work.go(about, stop));
    return done
        ? new CompletionHandler.OnCompleteRemove<>()
        : (complete, operations) -> operations.reschedule(complete, complete.getTimeDone());
  }
}
