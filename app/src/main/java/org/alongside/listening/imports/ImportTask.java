package org.alongside.listening.imports;

import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import org.alongside.platform.jobs.Job;
import org.alongside.platform.tenancy.Organisation;
import org.alongside.platform.tenancy.Organisations;
import org.alongside.platform.tenancy.Tenancy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The job of bringing in one file, and the daily round that forgets what was left lying. */
@Configuration(proxyBeanMethods = false)
class ImportTask {

  static final Job JOB = new Job("voices-import");

  private final Organisations organisations;

  ImportTask(Organisations organisations) {
    this.organisations = organisations;
  }

  @Bean
  CustomTask<String> voicesImportTask(ImportRun run) {
    return JOB.doing((about, stop) -> run.go(new ImportId(about), stop), organisations);
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
}
