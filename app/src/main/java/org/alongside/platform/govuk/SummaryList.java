package org.alongside.platform.govuk;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was said or is known, line by line, each with the way to change it. */
public record SummaryList(List<Row> rows, @Nullable Card card, Attributes attributes)
    implements Attributed<SummaryList> {

  /** A question with its answer. */
  public record Row(Cell key, Cell value, Actions actions, Attributes attributes) {}

  /** What can be done with a row or a card. */
  public record Actions(List<Link> links, Attributes attributes) {

    public static final Actions NONE = new Actions(List.of(), Attributes.NONE);
  }

  /** A frame with a title, to tell several lists apart. */
  public record Card(@Nullable Cell title, int level, Actions actions, Attributes attributes) {

    public @Nullable Content name() {
      return title == null ? null : title.content();
    }
  }

  public SummaryList {
    rows = List.copyOf(rows);
  }

  public static SummaryList blank() {
    return new SummaryList(List.of(), null, Attributes.NONE);
  }

  public SummaryList row(String key, @Nullable String value, Link... actions) {
    return row(key, Text.maybe(value), actions);
  }

  public SummaryList row(String key, @Nullable Content value, Link... actions) {
    var more = new ArrayList<>(rows);
    more.add(
        new Row(
            Cell.of(key),
            Cell.of(value),
            new Actions(List.of(actions), Attributes.NONE),
            Attributes.NONE));
    return new SummaryList(more, card, attributes);
  }

  /** In a card with this title. */
  public SummaryList titled(String title, Link... actions) {
    var doing = new Actions(List.of(actions), Attributes.NONE);
    return new SummaryList(rows, new Card(Cell.of(title), 2, doing, Attributes.NONE), attributes);
  }

  public SummaryList withoutBorders() {
    return css("govuk-summary-list--no-border");
  }

  /** A row without actions leaves their column empty where others have them. */
  public boolean lacksActions(Row row) {
    return row.actions().links().isEmpty()
        && rows.stream().anyMatch(other -> !other.actions().links().isEmpty());
  }

  public @Nullable Content cardName() {
    return card == null ? null : card.name();
  }

  @Override
  public SummaryList attributes(Attributes changed) {
    return new SummaryList(rows, card, changed);
  }
}
