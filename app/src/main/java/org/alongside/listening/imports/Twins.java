package org.alongside.listening.imports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.alongside.listening.imports.Reading.Good;
import org.alongside.listening.imports.RowStore.Seen;
import org.alongside.platform.database.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells who is already here: the same words of the same day in the same initiative. Two people may
 * say the same, so a file's third "Nothing" is new unless three are here. However often files are
 * sent, in whatever order, there are then as many as the fullest file has.
 */
@Component
class Twins {

  /** Counts on as rows are told to be new or not; ask in the order of the file. */
  static final class Count {

    private final Map<UUID, Integer> everywhere = new HashMap<>();
    private final Map<UUID, Integer> here = new HashMap<>();

    boolean isNew(UUID print) {
      int number = here.merge(print, 1, Integer::sum);
      boolean isNew = everywhere.getOrDefault(print, 0) < number;
      if (isNew) everywhere.merge(print, 1, Integer::sum);
      return isNew;
    }
  }

  private record Said(UUID words, LocalDate day) {}

  private final JdbcClient db;
  private final RowStore rows;
  private final Clock clock;

  Twins(JdbcClient db, RowStore rows, Clock clock) {
    this.db = db;
    this.rows = rows;
    this.clock = clock;
  }

  /** One file after the other within an initiative, until this transaction ends. */
  Count count(Import file, LocalDate today, List<Good> readings) {
    db.sql("select pg_advisory_xact_lock(hashtext('import' || :initiative))")
        .param("initiative", file.initiative().value().toString())
        .query(_ -> {});
    Map<UUID, Said> saidBy = new HashMap<>();
    for (Good good : readings)
      saidBy.put(
          Print.of(file.initiative(), good.day(), good.words()),
          new Said(Print.ofWords(good.words()), Objects.requireNonNullElse(good.day(), today)));
    Map<UUID, Seen> seen = rows.seen(file.id(), saidBy.keySet());
    Map<Said, Integer> otherwise = otherwise(file, saidBy);
    Count count = new Count();
    saidBy.forEach(
        (print, said) -> {
          Seen before = seen.getOrDefault(print, new Seen(0, 0));
          count.everywhere.put(print, before.everywhere() + otherwise.getOrDefault(said, 0));
          count.here.put(print, before.here());
        });
    return count;
  }

  // Voices that came by another way than a file.
  private Map<Said, Integer> otherwise(Import file, Map<UUID, Said> saidBy) {
    Map<Said, Integer> counts = new HashMap<>();
    db.sql(
            """
        select words_print, given_at from listening.voice
        where initiative_id = :initiative and words_print = any(:words) and channel <> 'IMPORT'
        """)
        .param("initiative", file.initiative().value())
        .param("words", saidBy.values().stream().map(Said::words).toArray(UUID[]::new))
        .query(
            row -> {
              counts.merge(
                  new Said(
                      row.getObject("words_print", UUID.class),
                      LocalDate.ofInstant(Rows.at(row, "given_at"), clock.getZone())),
                  1,
                  Integer::sum);
            });
    return counts;
  }
}
