package org.alongside.conversations.files;

import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import org.alongside.conversations.ConversationId;
import org.alongside.platform.jobs.Job;
import org.alongside.platform.tenancy.Organisations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The job of bringing in one conversation’s votes. */
@Configuration(proxyBeanMethods = false)
class FilingTask {

  static final Job JOB = new Job("conversation-filing");

  @Bean
  CustomTask<String> conversationFilingTask(FilingRun run, Organisations organisations) {
    return JOB.doing((about, stop) -> run.go(new ConversationId(about), stop), organisations);
  }
}
