package org.alongside.recruitment.panels;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.alongside.recruitment.Question;
import org.jspecify.annotations.Nullable;

/**
 * Applicants beside the people affected, in numbers that may be shown.
 *
 * @param names how many put their names down, exactly: that is told wherever people are drawn
 * @param applied the same, as it stands beside the numbers of groups
 * @param few up to how many people are told as few
 */
public record Standing(
    int names, Count applied, int few, @Nullable Population population, List<Asked> asked) {

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
    /** Nobody has said how large it is. */
    UNKNOWN,
    /** Too few names to tell. */
    UNSURE,
    THERE,
    FEWER,
    FEW,
    NOBODY
  }

  public Optional<Row> row(Group group) {
    return rows().filter(row -> row.group().equals(group)).findFirst();
  }

  public List<Row> gaps() {
    return rows().filter(row -> row.missing().compareTo(Missing.THERE) > 0).toList();
  }

  /** Of whom it can’t be said whether they are missing, for this reason. */
  public List<Row> untold(Missing why) {
    return rows().filter(row -> row.missing() == why).toList();
  }

  private Stream<Row> rows() {
    return asked.stream().flatMap(one -> one.rows().stream());
  }
}
