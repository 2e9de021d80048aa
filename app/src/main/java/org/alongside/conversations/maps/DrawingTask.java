package org.alongside.conversations.maps;

import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import java.time.Duration;
import org.alongside.conversations.ConversationId;
import org.alongside.platform.jobs.Job;
import org.alongside.platform.tenancy.Organisations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The job of drawing one conversation’s map. */
@Configuration(proxyBeanMethods = false)
class DrawingTask {

  static final Job JOB = new Job("opinion-map");

  // A hall that votes wants the cores for its votes, however many look at the map meanwhile.
  private static final Duration REST = Duration.ofSeconds(5);

  @Bean
  CustomTask<String> opinionMapTask(DrawingRun run, Organisations organisations) {
    return JOB.oneByOne(
        (about, _) -> {
          run.draw(new ConversationId(about));
          return true;
        },
        REST,
        organisations);
  }
}
