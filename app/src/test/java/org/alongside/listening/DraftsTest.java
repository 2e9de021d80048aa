package org.alongside.listening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.alongside.platform.errors.Refusal;
import org.alongside.platform.tenancy.Tenancy;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class DraftsTest extends ListeningTown {

  @Autowired private Drafts drafts;
  @Autowired private Voices voices;
  @Autowired private JdbcClient db;
  @Autowired private TransactionTemplate transaction;

  @Test
  void two_presses_at_once_give_one_voice() throws Exception {
    var token = drafts.begin(outpatients().id(), draft(Audience.TEAM), now());
    var start = new CountDownLatch(1);
    Callable<ReceiptCode> press =
        () ->
            Tenancy.within(
                town,
                () -> {
                  start.await();
                  return drafts.give(token, new HearBack.ByCode(), "form", now());
                });
    try (var hands = Executors.newFixedThreadPool(2)) {
      var both = List.of(hands.submit(press), hands.submit(press));
      start.countDown();
      assertThat(both.get(0).get()).isEqualTo(both.get(1).get());
    }
    assertThat(count("select count(*) from listening.voice")).isEqualTo(1);
  }

  @Test
  void once_given_the_words_are_in_the_voice_alone() {
    var token = drafts.begin(outpatients().id(), draft(Audience.TEAM), now());
    var code = drafts.give(token, new HearBack.ByCode(), "form", now());
    assertThat(voices.find(code)).get().extracting(Voice::words).isEqualTo(WORDS);
    assertThat(drafts.get(token).draft().words()).isEmpty();
    drafts.keep(token, draft(Audience.NAMED), now());
    assertThat(drafts.get(token).draft().words()).isEmpty();
  }

  @Test
  void nothing_is_given_before_its_readers_are_chosen() {
    var token = drafts.begin(outpatients().id(), draft(null), now());
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> drafts.give(token, new HearBack.ByCode(), "form", now()));
  }

  @Test
  void words_that_nobody_gives_are_gone_after_seven_days() {
    var old = drafts.begin(outpatients().id(), draft(null), now());
    clock.pass(Duration.ofDays(6));
    var fresh = drafts.begin(outpatients().id(), draft(null), now());
    clock.pass(Duration.ofDays(1).plusMinutes(1));
    drafts.tidy(now());
    assertThat(drafts.get(fresh).draft().words()).isEqualTo(WORDS);
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> drafts.get(old))
        .matches(refusal -> refusal.key().equals("listening.draft-gone"));
  }

  private long count(String sql) {
    return transaction.execute(_ -> db.sql(sql).query(Long.class).single());
  }
}
