package org.alongside.platform.mail;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.mail.MessagingException;
import java.time.Clock;
import org.alongside.platform.tenancy.Organisation;
import org.alongside.platform.tenancy.Organisations;
import org.alongside.platform.tenancy.Tenancy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Every few seconds: send what is due; where the server is away, keep it, say so, and try again
 * later and later.
 */
@Configuration(proxyBeanMethods = false)
public class MailRound {

  private static final Logger LOG = LoggerFactory.getLogger(MailRound.class);

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
    organisations.all().forEach(this::go);
  }

  void go(Organisation organisation) {
    Tenancy.within(
        organisation,
        () -> {
          while (oneIsSent(organisation)) {}
          return null;
        });
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
      String trouble = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
      // What the server said may hold the address: the outbox keeps it, the log doesn't.
      LOG.warn(
          "A letter waits ({} tries so far): {}", kept.tries() + 1, e.getClass().getSimpleName());
      if (serverIsAway(e)) outbox.allTryLater(clock.instant(), trouble);
      else outbox.tryLater(kept, clock.instant(), trouble);
    }
  }

  // The sender names a cause when it found no server to talk to, and none when one letter failed.
  private static boolean serverIsAway(Exception e) {
    return e instanceof MailAuthenticationException
        || e instanceof MailSendException && e.getCause() != null;
  }
}
