package org.alongside.platform.mail;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Duration;
import org.alongside.platform.tenancy.Organisation;
import org.alongside.platform.tenancy.Organisations;
import org.alongside.platform.tenancy.Tenancy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.MailException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Every few seconds: send what is due; where the server is away, keep it, say so, and try again
 * later and later.
 */
@Configuration(proxyBeanMethods = false)
public class MailRound {

  private static final Logger LOG = LoggerFactory.getLogger(MailRound.class);
  private static final Duration LONGEST_WAIT = Duration.ofHours(2);

  private final Outbox outbox;
  private final Post post;
  private final Organisations organisations;
  private final TransactionTemplate transaction;
  private final Clock clock;

  MailRound(
      Outbox outbox,
      Post post,
      Organisations organisations,
      TransactionTemplate transaction,
      Clock clock) {
    this.outbox = outbox;
    this.post = post;
    this.organisations = organisations;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Bean
  RecurringTask<Void> mailRoundTask() {
    return Tasks.recurring("mail-round", FixedDelay.ofSeconds(5)).execute((_, _) -> go());
  }

  /** One round for every organisation. */
  public void go() {
    organisations
        .all()
        .forEach(
            organisation ->
                Tenancy.within(
                    organisation,
                    () -> {
                      while (oneIsSent(organisation)) {}
                      return null;
                    }));
  }

  // One letter a transaction: a crash between sending and noting it repeats at most that one.
  private boolean oneIsSent(Organisation organisation) {
    return Boolean.TRUE.equals(
        transaction.execute(
            _ -> {
              var due = outbox.due(clock.instant(), 1);
              if (due.isEmpty()) return false;
              send(due.getFirst(), organisation);
              return true;
            }));
  }

  private void send(Kept kept, Organisation organisation) {
    try {
      post.carry(kept.letter(), organisation.name());
      outbox.sent(kept, clock.instant());
    } catch (MessagingException | MailException e) {
      LOG.warn("A letter waits ({} tries so far): {}", kept.tries() + 1, e.getMessage());
      outbox.tryAgain(
          kept, clock.instant().plus(wait(kept.tries())), String.valueOf(e.getMessage()));
    }
  }

  private static Duration wait(int tries) {
    var doubled = Duration.ofSeconds(30).multipliedBy(1L << Math.min(tries, 10));
    return doubled.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : doubled;
  }
}
