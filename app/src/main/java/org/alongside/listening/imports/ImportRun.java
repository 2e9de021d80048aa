package org.alongside.listening.imports;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.alongside.listening.Brought;
import org.alongside.listening.Channel;
import org.alongside.listening.Gift;
import org.alongside.listening.Intake;
import org.alongside.listening.VoiceId;
import org.alongside.listening.imports.Reading.Bad;
import org.alongside.listening.imports.Reading.Good;
import org.alongside.listening.imports.RowStore.Settled;
import org.alongside.people.Consents;
import org.alongside.people.ContactId;
import org.alongside.people.Contacts;
import org.alongside.people.Preference;
import org.alongside.platform.audit.Audit;
import org.alongside.platform.ids.Ids;
import org.alongside.platform.trace.Ref;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings a file in, some rows a transaction: their voices are kept and the rows marked as done
 * together or not at all. So it may be killed at any moment and begun again by anybody.
 */
@Component
class ImportRun {

  private static final int END = Integer.MAX_VALUE;

  private final ImportStore store;
  private final RowStore rows;
  private final Twins twins;
  private final Intake intake;
  private final Contacts contacts;
  private final Consents consents;
  private final Audit audit;
  private final TransactionTemplate transaction;
  private final Clock clock;

  ImportRun(
      ImportStore store,
      RowStore rows,
      Twins twins,
      Intake intake,
      Contacts contacts,
      Consents consents,
      Audit audit,
      TransactionTemplate transaction,
      Clock clock) {
    this.store = store;
    this.rows = rows;
    this.twins = twins;
    this.intake = intake;
    this.contacts = contacts;
    this.consents = consents;
    this.audit = audit;
    this.transaction = transaction;
    this.clock = clock;
  }

  /**
   * @param stop asked between batches
   * @return whether all is done
   */
  boolean go(ImportId id, BooleanSupplier stop) {
    int line = 0;
    while (line != END && !stop.getAsBoolean()) {
      int after = line;
      line = Objects.requireNonNull(transaction.execute(_ -> batch(id, after)));
    }
    return line == END;
  }

  private int batch(ImportId id, int after) {
    var file = store.lock(id).filter(found -> found.state() == ImportState.RUNNING);
    if (file.isEmpty()) return END;
    var page = rows.page(id, RowState.WAITING, after, RowStore.PAGE);
    if (page.isEmpty()) finish(file.get());
    else bring(file.get(), page);
    return page.isEmpty() ? END : page.getLast().line();
  }

  private void bring(Import file, List<ImportRow> page) {
    Instant begun = Objects.requireNonNull(file.begunAt());
    LocalDate today = LocalDate.ofInstant(begun, clock.getZone());
    RowReader reader = new RowReader(file, today);
    Map<Integer, Reading> readings = new HashMap<>();
    page.forEach(row -> readings.put(row.line(), reader.read(row)));
    Twins.Count count = twins.count(file, today, goodOnes(readings));

    List<Settled> settled = new ArrayList<>();
    List<Good> brought = new ArrayList<>();
    for (ImportRow row : page)
      switch (Objects.requireNonNull(readings.get(row.line()))) {
        case Bad(RowProblem problem) ->
            settled.add(new Settled(row.line(), RowState.REFUSED, problem, null));
        case Good good -> {
          UUID print = Print.of(file.initiative(), good.day(), good.words());
          boolean isNew = count.isNew(print);
          settled.add(
              new Settled(
                  row.line(), isNew ? RowState.IMPORTED : RowState.ALREADY_HERE, null, print));
          if (isNew) brought.add(good);
        }
      }
    Map<String, ContactId> addresses = addresses(file, brought, begun);
    intake.bring(
        brought.stream()
            .map(good -> voice(file, good, addresses.get(good.email()), begun))
            .toList());
    rows.settle(file.id(), settled);
  }

  private void finish(Import file) {
    Instant now = clock.instant();
    store.done(file.id(), now);
    Tally tally = rows.tally(file.id());
    audit.record(
        file.begunBy(),
        "voices-imported",
        Ref.of("import", file.id()),
        "%d came in, %d were already here, %d were refused"
            .formatted(
                tally.of(RowState.IMPORTED),
                tally.of(RowState.ALREADY_HERE),
                tally.of(RowState.REFUSED)),
        now);
  }

  private Brought voice(Import file, Good good, @Nullable ContactId contact, Instant begun) {
    LocalDate day = good.day();
    return new Brought(
        Ids.next(VoiceId::new),
        new Gift(
            file.initiative(),
            good.kind(),
            good.words(),
            good.language(),
            good.experience(),
            file.plan().audience(),
            good.who(),
            "",
            Channel.IMPORT,
            contact,
            null,
            file.begunBy(),
            file.plan().consent()),
        day == null ? begun : day.atStartOfDay(clock.getZone()).toInstant());
  }

  /** Those that were written beside the words, and that they may be told there. */
  private Map<String, ContactId> addresses(Import file, List<Good> brought, Instant begun) {
    Map<String, String> languages = new HashMap<>();
    for (Good good : brought)
      if (!good.email().isEmpty()) languages.putIfAbsent(good.email(), good.language());
    if (languages.isEmpty()) return Map.of();
    Map<String, ContactId> addresses = contacts.keepAll(languages, Preference.EMAIL);
    consents.giveOnce(
        Set.copyOf(addresses.values()), Consents.HEAR_BACK, file.plan().consent(), begun);
    return addresses;
  }

  private static List<Good> goodOnes(Map<Integer, Reading> readings) {
    return readings.values().stream().filter(Good.class::isInstance).map(Good.class::cast).toList();
  }
}
