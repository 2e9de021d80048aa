package org.alongside.opinionmap.polis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.alongside.opinionmap.Ballots;
import org.alongside.opinionmap.OpinionMap.Claim;
import org.alongside.opinionmap.OpinionMap.Consensus;
import org.alongside.opinionmap.OpinionMap.Side;
import org.alongside.opinionmap.Tally;
import org.alongside.opinionmap.Tally.Votes;
import org.jspecify.annotations.Nullable;

/** What each group holds that others don't, and what all hold. */
record Claims(Ballots ballots, Tally tally) {

  private static final int MOST = 5;

  List<Claim> representative(int group) {
    List<Claim> chosen = new ArrayList<>();
    Claim best = best(group);
    if (best != null) chosen.add(best);
    standing()
        .mapToObj(s -> stronger(group, s))
        .filter(claim -> claim.z() > Tests.SIGNIFICANT && claim.ratioZ() > Tests.SIGNIFICANT)
        .filter(claim -> best == null || !claim.statement().equals(best.statement()))
        .sorted(Comparator.comparingDouble(Claims::weight).reversed())
        .limit(best == null ? MOST : MOST - 1)
        .forEach(chosen::add);
    chosen.sort(Comparator.comparing(Claim::side));
    return chosen;
  }

  Consensus consensus() {
    return new Consensus(consensus(Side.AGREE), consensus(Side.DISAGREE));
  }

  private List<Claim> consensus(Side side) {
    return standing()
        .mapToObj(s -> claim(s, side, tally.all(s), new Votes(0, 0, 0)))
        .filter(claim -> claim.share() > 0.5 && claim.z() > Tests.SIGNIFICANT)
        .sorted(Comparator.comparingDouble((Claim claim) -> claim.share() * claim.z()).reversed())
        .limit(MOST)
        .toList();
  }

  private IntStream standing() {
    return IntStream.range(0, ballots.statements()).filter(s -> !ballots.out(s));
  }

  private Claim stronger(int group, int statement) {
    Claim agree = claim(group, statement, Side.AGREE);
    Claim disagree = claim(group, statement, Side.DISAGREE);
    return agree.ratioZ() > disagree.ratioZ() ? agree : disagree;
  }

  private Claim claim(int group, int statement, Side side) {
    return claim(statement, side, tally.votes(group, statement), tally.elsewhere(group, statement));
  }

  private Claim claim(int statement, Side side, Votes here, Votes there) {
    double share = Tests.share(here.on(side), here.seen());
    return new Claim(
        ballots.statement(statement),
        side,
        here.on(side),
        here.seen(),
        share,
        Tests.half(here.on(side), here.seen()),
        share / Tests.share(there.on(side), there.seen()),
        Tests.larger(here.on(side), here.seen(), there.on(side), there.seen()),
        false,
        null);
  }

  /**
   * What the group agrees with best. The statements are gone through as they were met, and each is
   * held against the best so far: if that one is agreed with more here than elsewhere, by all four
   * figures; otherwise by how much it is agreed with here. So the order matters. It is shown on the
   * side that sets the group apart, which need not be agreement.
   */
  private @Nullable Claim best(int group) {
    Claim best = null;
    for (int s : standing().toArray()) {
      Claim next = claim(group, s, Side.AGREE);
      if (next.seen() == 0) continue;
      if (best == null ? strong(next) : beats(next, best)) best = next;
    }
    if (best == null) return null;
    String statement = best.statement();
    return standing()
        .filter(s -> ballots.statement(s).equals(statement))
        .mapToObj(s -> marked(stronger(group, s)))
        .findFirst()
        .orElseThrow();
  }

  private static boolean strong(Claim claim) {
    return claim.z() > Tests.SIGNIFICANT || (claim.ratio() > 1 && claim.share() > 0.5);
  }

  private static boolean beats(Claim next, Claim best) {
    return best.ratio() > 1
        ? weight(next) > weight(best)
        : next.share() * next.z() > best.share() * best.z();
  }

  private static double weight(Claim claim) {
    return claim.ratio() * claim.ratioZ() * claim.share() * claim.z();
  }

  private static Claim marked(Claim claim) {
    return new Claim(
        claim.statement(),
        claim.side(),
        claim.votes(),
        claim.seen(),
        claim.share(),
        claim.z(),
        claim.ratio(),
        claim.ratioZ(),
        true,
        claim.interval());
  }
}
