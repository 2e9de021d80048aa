package org.alongside.opinionmap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.alongside.opinionmap.PublicMap.Figures;
import org.alongside.opinionmap.PublicMap.Row;
import org.alongside.opinionmap.PublicMap.Shape;

/**
 * What must be remembered of one version for the next: its figures, and by which people they were
 * made. No answer stands in it: of each there is a mark of eight bytes only, that changes when the
 * answer does. Kept as secret as the votes all the same; what may leave is {@link #shown}.
 *
 * @param groups in which group each person is shown; those in none are missing
 * @param ballots a mark for each person’s ballot, in order of size
 * @param cells by statement
 */
public record Released(
    Map<String, Integer> groups,
    List<Shape> shapes,
    byte[] ballots,
    SortedMap<String, Cells> cells) {

  /** Before anything was shown. */
  public static final Released NOTHING =
      new Released(Map.of(), List.of(), new byte[0], new TreeMap<>(Ballots.BY_ID));

  /**
   * @param answers a mark for each answer and the groups it was counted in, in order of size
   */
  public record Cells(byte[] answers, Figures figures) {}

  /** What is public of these statements; of one that is new, that there is nothing yet. */
  public PublicMap shown(Collection<String> statements) {
    SortedMap<String, Figures> figures = new TreeMap<>(Ballots.BY_ID);
    for (String one : statements) {
      Cells known = cells.get(one);
      figures.put(one, known == null ? Figures.NOTHING : fitting(known.figures()));
    }
    return new PublicMap(shapes, figures);
  }

  /** Where there are other groups by now, nothing of the former ones. */
  private Figures fitting(Figures figures) {
    if (figures.groups().size() == shapes.size()) return figures;
    List<Row> none = new ArrayList<>();
    for (int group = 0; group < shapes.size(); group++) none.add(Row.NOTHING);
    return new Figures(figures.all(), none, Row.NOTHING, figures.kinds());
  }
}
