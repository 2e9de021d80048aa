package org.alongside.recruitment;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import org.alongside.platform.tenancy.Organisations;
import org.alongside.platform.tenancy.Tenancy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every hour: what nobody has finished in time goes. */
@Configuration(proxyBeanMethods = false)
class JoiningRound {

  @Bean
  RecurringTask<Void> joiningRoundTask(
      Joinings joinings, Organisations organisations, Clock clock) {
    return Tasks.recurring("joining-round", FixedDelay.ofHours(1))
        .execute(
            (_, _) ->
                organisations
                    .all()
                    .forEach(
                        organisation ->
                            Tenancy.within(
                                organisation,
                                () -> {
                                  joinings.tidy(clock.instant());
                                  return null;
                                })));
  }
}
