package org.alongside.listening;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import org.alongside.platform.tenancy.Organisations;
import org.alongside.platform.tenancy.Tenancy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every hour: what nobody has given in time goes. */
@Configuration(proxyBeanMethods = false)
class DraftRound {

  @Bean
  RecurringTask<Void> draftRoundTask(Drafts drafts, Organisations organisations, Clock clock) {
    return Tasks.recurring("draft-round", FixedDelay.ofHours(1))
        .execute(
            (_, _) ->
                organisations
                    .all()
                    .forEach(
                        organisation ->
                            Tenancy.within(
                                organisation,
                                () -> {
                                  drafts.tidy(clock.instant());
                                  return null;
                                })));
  }
}
