package org.alongside.listening.imports;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.alongside.initiatives.InitiativeId;
import org.alongside.people.PersonId;
import org.alongside.platform.errors.NotFound;
import org.alongside.platform.errors.Refusal;
import org.alongside.platform.ids.Ids;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Files of voices: read a file, choose what its columns mean, look, bring it in. Bringing in goes
 * on in the background ({@link ImportRun}) until every row is accounted for.
 */
@Service
@Transactional
public class Imports {

  // A batch ends early where cells are large, so that memory holds about this many letters.
  private static final int LETTERS = 4_000_000;

  // Jobs know only the machine's clock, which is not asked here: what is long due begins now.

  private final ImportStore store;
  private final RowStore rows;
  private final SchedulerClient scheduler;

  Imports(ImportStore store, RowStore rows, SchedulerClient scheduler) {
    this.store = store;
    this.rows = rows;
    this.scheduler = scheduler;
  }

  /** Reads the whole file, and keeps all of it or, when it can't be read, nothing. */
  public ImportId read(
      InitiativeId initiative, String fileName, InputStreamSource source, PersonId by, Instant at) {
    ImportId id = Ids.next(ImportId::new);
    try {
      TextFile text = TextFile.of(source);
      try (CsvFile csv = new CsvFile(text)) {
        store.insert(Import.unread(id, initiative, fileName, text, csv.header(), by, at));
        int count = keep(id, csv);
        if (count == 0) throw new FileRefused("imports.file.no-rows");
        store.count(id, count);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return id;
  }

  /**
   * Says what the columns mean, and looks at every row with that; may be said again until begun.
   */
  public void choose(ImportId id, Plan plan, LocalDate today) {
    Import file = open(id);
    if (!plan.columns().containsKey(Field.WORDS)) throw new Refusal("imports.columns.words-needed");
    if (plan.consent().isBlank()) throw new Refusal("imports.columns.consent-needed");
    store.choose(file, plan);
    rows.noProblems(id);
    RowReader reader = new RowReader(get(id), today);
    each(
        id,
        RowState.WAITING,
        page -> {
          Map<Integer, RowProblem> found = new HashMap<>();
          for (ImportRow row : page)
            if (reader.read(row) instanceof Reading.Bad(RowProblem problem))
              found.put(row.line(), problem);
          rows.problems(id, found);
        });
  }

  /** Once begun it ends by itself. Beginning twice is the same as once. */
  public void begin(ImportId id, PersonId by, Instant at) {
    Import file = store.lock(id).orElseThrow(() -> new NotFound(id));
    if (file.begun()) return;
    if (file.state() != ImportState.CHOSEN) throw new Refusal("imports.choose-first");
    store.begin(id, by, at);
    ImportTask.JOB.begin(scheduler, id.value());
  }

  /** Before it was begun: the whole file. Afterwards: the refused rows, once they are mended. */
  public void forget(ImportId id) {
    Import file = store.lock(id).orElseThrow(() -> new NotFound(id));
    switch (file.state()) {
      case READ, CHOSEN -> store.remove(id);
      case RUNNING -> throw new Refusal("imports.running");
      case DONE -> rows.forgetRefused(id);
    }
  }

  @Transactional(readOnly = true)
  public Import get(ImportId id) {
    return store.find(id).orElseThrow(() -> new NotFound(id));
  }

  @Transactional(readOnly = true)
  public List<Import> of(InitiativeId initiative) {
    return store.of(initiative);
  }

  @Transactional(readOnly = true)
  public Tally tally(ImportId id) {
    return rows.tally(id);
  }

  @Transactional(readOnly = true)
  public List<ImportRow> first(ImportId id, int most) {
    return rows.page(id, RowState.WAITING, 0, most);
  }

  @Transactional(readOnly = true)
  public boolean anyToMend(ImportId id) {
    return !rows.page(id, RowState.REFUSED, 0, 1).isEmpty();
  }

  /** Those that can still be mended, page by page. */
  @Transactional(readOnly = true)
  public void refused(ImportId id, Consumer<List<ImportRow>> page) {
    each(id, RowState.REFUSED, page);
  }

  private int keep(ImportId id, CsvFile csv) throws IOException {
    List<CsvReader.Row> some = new ArrayList<>();
    int count = 0;
    int letters = 0;
    for (var row = csv.read(); row != null; row = csv.read()) {
      some.add(row);
      count++;
      letters += row.cells().stream().mapToInt(String::length).sum();
      if (some.size() < RowStore.PAGE && letters < LETTERS) continue;
      rows.insert(id, some);
      some.clear();
      letters = 0;
    }
    if (!some.isEmpty()) rows.insert(id, some);
    return count;
  }

  private Import open(ImportId id) {
    Import file = store.lock(id).orElseThrow(() -> new NotFound(id));
    if (file.begun()) throw new Refusal("imports.begun");
    return file;
  }

  private void each(ImportId id, RowState state, Consumer<List<ImportRow>> work) {
    var page = rows.page(id, state, 0, RowStore.PAGE);
    while (!page.isEmpty()) {
      work.accept(page);
      page = rows.page(id, state, page.getLast().line(), RowStore.PAGE);
    }
  }
}
