package org.alongside.recruitment.panels;

import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import org.alongside.platform.jobs.Job;
import org.alongside.platform.tenancy.Organisations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The job of working out one lottery. */
@Configuration(proxyBeanMethods = false)
class SealTask {

  static final Job JOB = new Job("panel-seal");

  @Bean
  CustomTask<String> panelSealTask(SealRun run, Organisations organisations) {
    return JOB.doing((about, stop) -> run.go(new SealId(about), stop), organisations);
  }
}
