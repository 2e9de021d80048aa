package org.alongside.recruitment.panels;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.alongside.sortition.BadInput;
import org.alongside.sortition.Commitment;
import org.alongside.sortition.Folder;
import org.alongside.sortition.Infeasible;
import org.alongside.sortition.Lottery;
import org.alongside.sortition.Progress;
import org.alongside.sortition.Tickets;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Works out one lottery, outside of any transaction. It reads what was kept when it began and
 * writes all of its result or nothing: so it may be killed at any moment and begun again.
 */
@Component
public class SealRun {

  static final int TICKETS = 1000;

  private final SealStore seals;
  private final SealedStore sealed;
  private final TransactionTemplate transaction;
  private final Clock clock;

  SealRun(SealStore seals, SealedStore sealed, TransactionTemplate transaction, Clock clock) {
    this.seals = seals;
    this.sealed = sealed;
    this.transaction = transaction;
    this.clock = clock;
  }

  /**
   * @param stop asked again and again
   * @return whether nothing is left to do
   */
  boolean go(SealId id, BooleanSupplier stop) {
    try {
      return work(id, new Reporting(id, stop), null);
    } catch (CancellationException _) {
      return !stop.getAsBoolean();
    }
  }

  /** The same at once, at a given moment, for who tells a story of the past. */
  public void now(SealId id, Instant at) {
    work(id, Progress.NONE, at);
  }

  private boolean work(SealId id, Progress progress, @Nullable Instant at) {
    var seal =
        in(() -> seals.find(id).filter(one -> one.state() == SealState.WORKING).orElse(null));
    if (seal == null) return true;
    var people = Objects.requireNonNull(in(() -> sealed.of(id)));
    try {
      var lottery = Lotteries.of(seal.rules(), people, progress);
      progress.at("tickets", 0, 0);
      keep(id, people, lottery, at == null ? clock.instant() : at);
    } catch (Infeasible no) {
      fail(id, new Seal.Trouble(no.explanation(), no.explanation().sentence()));
    } catch (BadInput no) {
      fail(id, new Seal.Trouble(null, String.valueOf(no.getMessage())));
    }
    return true;
  }

  private void keep(SealId id, List<Sealed> people, Lotteries.Worked worked, Instant at) {
    Lottery lottery = worked.lottery();
    Tickets tickets = Tickets.of(worked.pool(), worked.rules(), lottery, TICKETS);
    Commitment whole = Commitment.of(worked.pool(), worked.rules(), tickets);
    SecondLook.at(new Folder(lottery, tickets, whole));
    var salts =
        people.stream()
            .filter(one -> one.salt() != null)
            .collect(
                Collectors.toMap(Sealed::pseudonym, one -> Objects.requireNonNull(one.salt())));
    SealedList list = SealedList.of(whole, salts);
    var certificate = lottery.certificate();
    var outcome =
        new Seal.Outcome(
            certificate.people(),
            certificate.types(),
            certificate.levels(),
            certificate.lower(),
            certificate.upper(),
            certificate.proved(),
            tickets.largestMove(),
            certificate.uncoverable().size(),
            certificate.cpuSeconds(),
            worked.relaxed());
    in(
        () -> {
          var ready = new Seal.Ready(list.sha256(), tickets.m(), outcome, at);
          if (seals.ready(id, list.text(), worked.rules(), ready))
            sealed.workedOut(
                id, SealedList.insides(whole), lottery.chances(), SealedList.named(list.text()));
          return true;
        });
  }

  private void fail(SealId id, Seal.Trouble trouble) {
    in(
        () -> {
          seals.failed(id, trouble);
          return true;
        });
  }

  private <T> @Nullable T in(Supplier<T> work) {
    return transaction.execute(_ -> work.get());
  }

  /** Says how far it is, in a transaction of its own, and hears whether anybody still waits. */
  private final class Reporting implements Progress {

    private static final long OFTEN = 500_000_000;

    private final SealId id;
    private final BooleanSupplier stop;
    private long last = System.nanoTime() - OFTEN;
    private String step = "";
    private boolean wanted = true;

    Reporting(SealId id, BooleanSupplier stop) {
      this.id = id;
      this.stop = stop;
    }

    @Override
    public void at(String step, int done, int of) {
      if (step.equals(this.step) && System.nanoTime() - last < OFTEN) return;
      this.step = step;
      last = System.nanoTime();
      wanted =
          Boolean.TRUE.equals(
              in(
                  () -> {
                    seals.progress(id, new Seal.Progressing(step, done, of));
                    return seals
                        .find(id)
                        .filter(seal -> seal.state() == SealState.WORKING)
                        .isPresent();
                  }));
    }

    @Override
    public boolean cancelled() {
      return !wanted || stop.getAsBoolean();
    }
  }
}
