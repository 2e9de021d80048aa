package org.alongside.recruitment.panels;

import java.util.List;
import java.util.Optional;
import org.alongside.recruitment.Question;
import org.jspecify.annotations.Nullable;

/**
 * Applicants beside the people affected, in numbers that may be shown.
 *
 * @param applied all who put their names down
 * @param few up to how many people are told as few
 */
public record Standing(Count applied, int few, @Nullable Population population, List<Asked> asked) {

  /**
   * @param notSaid how many would rather not say
   */
  public record Asked(Question question, List<Row> rows, Count notSaid) {}

  /**
   * @param affected the share of the people affected, where it is known
   */
  public record Row(Group group, @Nullable Double affected, Count applied, Missing missing) {}

  /** How far a group is from being there as it is among the people affected. */
  public enum Missing {
    UNKNOWN,
    THERE,
    FEWER,
    FEW,
    NOBODY
  }

  public Optional<Row> row(Group group) {
    return asked.stream()
        .flatMap(one -> one.rows().stream())
        .filter(row -> row.group().equals(group))
        .findFirst();
  }

  public List<Row> gaps() {
    return asked.stream()
        .flatMap(one -> one.rows().stream())
        .filter(row -> row.missing().compareTo(Missing.THERE) > 0)
        .toList();
  }
}
