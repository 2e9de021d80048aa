package org.alongside.opinionmap;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.alongside.opinionmap.OpinionMap.Point;
import org.alongside.opinionmap.model.Alongside;
import org.alongside.opinionmap.published.Answers;
import org.alongside.opinionmap.published.Release;

/**
 * From votes to what may be shown of them. Figures are counted from answers of which a quarter were
 * replaced by lot; groups, what they hold and what all share are found from answers of which a
 * twentieth were: nobody’s vote follows from anything here but their own place, which is for them
 * alone. See the package {@code published} for why.
 *
 * @param released figures and where groups lie, and what the next version must know of them
 * @param moved whether groups lie and are numbered otherwise than in the version before; where not,
 *     places are still those
 * @param map what was found; its counts are of replaced answers, so its lists are for showing and
 *     its numbers are not
 * @param places where each person stands, in the measure of the shapes, for that person alone
 * @param steadiness in how many maps without a tenth of the votes somebody is in the same group, as
 *     a mean over people, 0 to 1
 */
public record Publication(
    Released released,
    boolean moved,
    OpinionMap map,
    List<Mapped.Place> places,
    double steadiness) {

  /** What replacing answers adds to the variance of one vote in a corrected share. */
  public static final double VARIANCE = 0.137;

  /**
   * The next version, or nothing where too few people changed anything since the one before.
   *
   * @param votes {@linkplain Ballots.Builder#ordered() ordered}
   * @param secret of the conversation, at least 16 bytes, never shown
   */
  public static Optional<Publication> after(
      Released before, Ballots votes, byte[] secret, Kinds kinds) {
    var answers = Answers.randomised(secret).ballots(votes);
    var release = new Release(secret);
    if (release.stands(before, answers, kinds)) return Optional.empty();
    var drawn = Alongside.of(Answers.forGroups(secret).ballots(votes));
    var found = drawn.mapped();
    var groupOf = new HashMap<String, Integer>();
    found.people().forEach(one -> groupOf.put(one.person(), one.group()));
    int[] groups =
        IntStream.range(0, votes.people())
            .map(p -> groupOf.getOrDefault(votes.person(p), -1))
            .toArray();
    List<Point> centres = found.map().groups().stream().map(OpinionMap.Group::centre).toList();
    double farthest =
        centres.stream().mapToDouble(one -> Math.hypot(one.x(), one.y())).max().orElse(0);
    double scale = farthest == 0 ? 1 : 1 / farthest;
    var released = release.next(before, answers, groups, centres, kinds);
    return Optional.of(
        new Publication(
            released,
            !released.groups().equals(before.groups()),
            found.map(),
            found.people().stream()
                .map(
                    one ->
                        new Mapped.Place(
                            one.person(), one.x() * scale, one.y() * scale, one.group()))
                .toList(),
            IntStream.range(0, votes.people())
                .mapToDouble(drawn.groups()::certainty)
                .average()
                .orElse(0)));
  }
}
