package org.alongside.platform.govuk;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Figures to compare. The first cell of each row is its header. */
public record Table(
    @Nullable Content caption,
    Attributes captionAttributes,
    List<Cell> head,
    List<List<Cell>> rows,
    boolean firstCellIsHeader,
    Attributes attributes)
    implements Attributed<Table> {

  public Table {
    head = List.copyOf(head);
    rows = rows.stream().map(List::copyOf).toList();
  }

  public static Table captioned(@Nullable String words) {
    return new Table(
        Text.maybe(words), Attributes.NONE, List.of(), List.of(), true, Attributes.NONE);
  }

  public Table head(String... words) {
    return head(Stream.of(words).map(Cell::of).toArray(Cell[]::new));
  }

  public Table head(Cell... cells) {
    return new Table(
        caption, captionAttributes, List.of(cells), rows, firstCellIsHeader, attributes);
  }

  public Table row(String... words) {
    return row(Stream.of(words).map(Cell::of).toArray(Cell[]::new));
  }

  public Table row(Cell... cells) {
    var more = new ArrayList<>(rows);
    more.add(List.of(cells));
    return rows(more);
  }

  /** As large as a heading. */
  public Table largeCaption() {
    return new Table(
        caption,
        captionAttributes.css("govuk-table__caption--m"),
        head,
        rows,
        firstCellIsHeader,
        attributes);
  }

  public Table rows(List<List<Cell>> rows) {
    return new Table(caption, captionAttributes, head, rows, firstCellIsHeader, attributes);
  }

  @Override
  public Table attributes(Attributes changed) {
    return new Table(caption, captionAttributes, head, rows, firstCellIsHeader, changed);
  }
}
