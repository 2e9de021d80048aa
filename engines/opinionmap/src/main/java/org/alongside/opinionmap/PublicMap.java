package org.alongside.opinionmap;

import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** What anybody may see: about how many, never exactly. */
public record PublicMap(List<Shape> groups, SortedMap<String, Figures> statements) {

  /**
   * Where a group lies and how large it is; marks for people are placed by this alone.
   *
   * @param size to the nearest five; absent for a group of fewer than five, which has no place
   * @param x from −1 to 1, in tenths, the farthest group being 1 away from the middle
   * @param radius from 0 to 1, in tenths: the square root of the group's part of all people
   */
  public record Shape(int id, @Nullable Integer size, double x, double y, double radius) {}

  /**
   * @param all everybody, as far as it follows from the others
   * @param rest those in no group
   * @param kinds the same people once more, by what they said of themselves
   */
  public record Figures(Row all, List<Row> groups, Row rest, List<Row> kinds) {

    public static final Figures NOTHING =
        new Figures(Row.NOTHING, List.of(), Row.NOTHING, List.of());
  }

  /** Counts to the nearest five; those that are absent are small, or would give such away. */
  public record Row(
      @Nullable Integer agree,
      @Nullable Integer disagree,
      @Nullable Integer pass,
      @Nullable Integer seen) {

    public static final Row NOTHING = new Row(null, null, null, null);
  }
}
