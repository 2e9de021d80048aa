package org.alongside.platform.jobs;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.Semaphore;
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
  private static final Duration LATER = Duration.ofSeconds(1);

  // What it carries instead of an organisation while it rests.
  private static final String RESTING = "";

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
    return executing(
        (one, context) ->
            go(work, organisations, one, context.getSchedulerState()::isShuttingDown));
  }

  /**
   * Never two of the kind at a time in this process, so that other work gets on; and after each a
   * rest for what it was about, three times as long as it took and at least so long. To ask for it
   * while it rests begins nothing.
   */
  public CustomTask<String> oneByOne(Work work, Duration rest, Organisations organisations) {
    var turn = new Semaphore(1);
    return executing(
        (one, context) -> {
          if (one.getData().equals(RESTING)) return new CompletionHandler.OnCompleteRemove<>();
          if (!turn.tryAcquire())
            return (complete, operations) ->
                operations.reschedule(complete, complete.getTimeDone().plus(LATER));
          try {
            var after = go(work, organisations, one, context.getSchedulerState()::isShuttingDown);
            return after instanceof CompletionHandler.OnCompleteRemove<String>
                ? (complete, operations) -> rest(complete, operations, rest)
                : after;
          } finally {
            turn.release();
          }
        });
  }

  private static void rest(
      ExecutionComplete complete, ExecutionOperations<String> operations, Duration least) {
    var thrice = complete.getDuration().multipliedBy(3);
    var rest = thrice.compareTo(least) > 0 ? thrice : least;
    operations.reschedule(complete, complete.getTimeDone().plus(rest), RESTING);
  }

  private CustomTask<String> executing(ExecutionHandler<String> how) {
    return Tasks.custom(kind)
        .onFailure(new FailureHandler.OnFailureRetryLater<>(TRY_AGAIN))
        .onDeadExecutionRevive()
        .execute(how);
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
