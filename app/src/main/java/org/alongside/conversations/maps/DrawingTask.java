package org.alongside.conversations.maps;

import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import org.alongside.conversations.ConversationId;
import org.alongside.platform.jobs.Job;
import org.alongside.platform.tenancy.Organisations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The job of drawing one conversation’s map. */
@Configuration(proxyBeanMethods = false)
class DrawingTask {

  static final Job JOB = new Job("opinion-map");

  @Bean
  CustomTask<String> opinionMapTask(DrawingRun run, Organisations organisations) {
    return JOB.doing(
        (about, _) -> {
          run.draw(new ConversationId(about));
          return true;
        },
        organisations);
  }
}
