package org.alongside.listening.imports;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.alongside.platform.database.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The lines of files on their way in, a page at a time: a file is never held whole. */
@Repository
class RowStore {

  /** So many rows are read, or brought in, together. */
  static final int PAGE = 1_000;

  /** What became of one row. */
  record Settled(int line, RowState state, @Nullable RowProblem problem, @Nullable UUID print) {}

  /** How often one print came in until now, and how often of it by this file or found by it. */
  record Seen(int everywhere, int here) {}

  private final JdbcClient db;

  RowStore(JdbcClient db) {
    this.db = db;
  }

  void insert(ImportId id, List<CsvReader.Row> rows) {
    db.sql(
            """
        insert into listening.import_row (import_id, line, cells, broken)
        select :id, line, cells::text[], broken
        from unnest(:lines::int[], :cells::text[], :broken::boolean[]) as row (line, cells, broken)
        """)
        .param("id", id.value())
        .param("lines", array(rows, CsvReader.Row::line, Integer[]::new))
        .param("cells", array(rows, row -> literal(row.cells()), String[]::new))
        .param("broken", array(rows, CsvReader.Row::broken, Boolean[]::new))
        .update();
  }

  /** In the order of the file, from after this line. */
  List<ImportRow> page(ImportId id, RowState state, int after, int most) {
    return db.sql(
            """
        select line, cells, broken, problem from listening.import_row
        where import_id = :id and line > :after and state = :state and cells is not null
        order by line
        limit :most
        """)
        .param("id", id.value())
        .param("after", after)
        .param("state", state.name())
        .param("most", most)
        .query(
            (row, _) ->
                new ImportRow(
                    row.getInt("line"),
                    ImportStore.texts(row.getArray("cells")),
                    row.getBoolean("broken"),
                    problem(row.getString("problem"))))
        .list();
  }

  void noProblems(ImportId id) {
    db.sql(
            "update listening.import_row set problem = null where import_id = :id and problem is not null")
        .param("id", id.value())
        .update();
  }

  void problems(ImportId id, Map<Integer, RowProblem> byLine) {
    if (byLine.isEmpty()) return;
    db.sql(
            """
        update listening.import_row r set problem = found.problem
        from unnest(:lines::int[], :problems::text[]) as found (line, problem)
        where r.import_id = :id and r.line = found.line
        """)
        .param("id", id.value())
        .param("lines", byLine.keySet().toArray(Integer[]::new))
        .param("problems", array(byLine.values(), RowProblem::name, String[]::new))
        .update();
  }

  /** What is refused keeps its cells, to be mended; what came in leaves only its print. */
  void settle(ImportId id, List<Settled> rows) {
    db.sql(
            """
        update listening.import_row r
        set state = s.state, problem = s.problem, print = s.print,
          cells = case when s.state = 'REFUSED' then r.cells end
        from unnest(:lines::int[], :states::text[], :problems::text[], :prints::uuid[])
          as s (line, state, problem, print)
        where r.import_id = :id and r.line = s.line
        """)
        .param("id", id.value())
        .param("lines", array(rows, Settled::line, Integer[]::new))
        .param("states", array(rows, row -> row.state().name(), String[]::new))
        .param("problems", array(rows, row -> name(row.problem()), String[]::new))
        .param("prints", array(rows, Settled::print, UUID[]::new))
        .update();
  }

  Map<UUID, Seen> seen(ImportId id, Collection<UUID> prints) {
    return db
        .sql(
            """
        select print, count(*) filter (where state = 'IMPORTED') as everywhere,
          count(*) filter (where import_id = :id) as here
        from listening.import_row
        where print = any(:prints)
        group by print
        """)
        .param("id", id.value())
        .param("prints", prints.toArray(UUID[]::new))
        .query(
            (row, _) ->
                Map.entry(
                    row.getObject("print", UUID.class),
                    new Seen(row.getInt("everywhere"), row.getInt("here"))))
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  Tally tally(ImportId id) {
    record Count(RowState state, @Nullable RowProblem problem, int rows) {}
    var counts =
        db.sql(
                """
        select state, problem, count(*) as rows from listening.import_row
        where import_id = :id
        group by state, problem
        """)
            .param("id", id.value())
            .query(
                (row, _) ->
                    new Count(
                        RowState.valueOf(row.getString("state")),
                        problem(row.getString("problem")),
                        row.getInt("rows")))
            .list();
    var states = new EnumMap<RowState, Integer>(RowState.class);
    var problems = new EnumMap<RowProblem, Integer>(RowProblem.class);
    for (Count count : counts) {
      states.merge(count.state(), count.rows(), Integer::sum);
      if (count.problem() != null) problems.merge(count.problem(), count.rows(), Integer::sum);
    }
    return new Tally(states, problems);
  }

  void forgetRefused(ImportId id) {
    db.sql(
            "update listening.import_row set cells = null where import_id = :id and state = 'REFUSED'")
        .param("id", id.value())
        .update();
  }

  /** Long enough to mend them; then they go, since they hold what people said. */
  void forgetRefusedOf(Instant before) {
    db.sql(
            """
        update listening.import_row r set cells = null
        from listening.import i
        where i.id = r.import_id and i.done_at < :before and r.state = 'REFUSED' and r.cells is not null
        """)
        .param("before", Rows.time(before))
        .update();
  }

  // An array of arrays must be even in PostgreSQL, and rows aren't: each travels as the text of
  // one.
  private static String literal(List<String> cells) {
    return cells.stream()
        .map(cell -> '"' + cell.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static <T, R extends @Nullable Object> R[] array(
      Collection<T> rows, Function<T, R> part, IntFunction<R[]> make) {
    return rows.stream().map(part).toArray(make);
  }

  private static @Nullable RowProblem problem(@Nullable String name) {
    return name == null ? null : RowProblem.valueOf(name);
  }

  private static @Nullable String name(@Nullable RowProblem problem) {
    return problem == null ? null : problem.name();
  }
}
