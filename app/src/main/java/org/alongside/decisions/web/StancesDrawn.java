package org.alongside.decisions.web;

import java.util.List;
import java.util.function.Predicate;
import org.alongside.decisions.Decision;
import org.alongside.decisions.Part;
import org.alongside.decisions.Stance;
import org.alongside.platform.Experience;
import org.alongside.platform.pictures.DecidedBy;
import org.alongside.platform.pictures.Picture;
import org.alongside.platform.pictures.Stances;
import org.alongside.platform.words.Words;

/** The stances of a decision as a picture, and the same in words. */
record StancesDrawn(Decision decision, Words words) {

  static Picture mark(Stance stance) {
    return Stances.mark(stand(stance));
  }

  DecidedBy decidedBy() {
    if (decision.byBoth()) return DecidedBy.BOTH;
    if (decision.byLived()) return DecidedBy.LIVED;
    return decision.byLearnt() ? DecidedBy.LEARNT : DecidedBy.NOBODY_YET;
  }

  Stances drawing() {
    return new Stances(
        of(part -> part.experience() == Experience.LIVED),
        of(part -> part.experience() == Experience.LEARNT),
        of(StancesDrawn::between),
        decidedBy(),
        !decision.open(),
        new Stances.Labels(
            words.say("decisions.strand.lived"),
            words.say("decisions.strand.learnt"),
            words.say("decisions.strand.between"),
            label()));
  }

  private String label() {
    String label =
        words.say(
            "decisions.picture",
            decision.parts().size(),
            counted(part -> part.experience() == Experience.LIVED),
            counted(part -> part.experience() == Experience.LEARNT));
    return decision.parts().stream().noneMatch(StancesDrawn::between)
        ? label
        : label + " " + words.say("decisions.picture.between", counted(StancesDrawn::between));
  }

  private String counted(Predicate<Part> whose) {
    var parts = decision.parts().stream().filter(whose).toList();
    if (parts.isEmpty()) return words.say("decisions.nobody");
    return words.say(
        "decisions.counted",
        count(parts, Stance.AGREE),
        count(parts, Stance.ABSTAIN),
        count(parts, Stance.DISAGREE));
  }

  private List<Stances.Stand> of(Predicate<Part> whose) {
    return decision.parts().stream().filter(whose).map(part -> stand(part.stance())).toList();
  }

  private static boolean between(Part part) {
    return part.experience() == Experience.BOTH || part.experience() == Experience.UNSAID;
  }

  private static long count(List<Part> parts, Stance stance) {
    return parts.stream().filter(part -> part.stance() == stance).count();
  }

  private static Stances.Stand stand(Stance stance) {
    return switch (stance) {
      case AGREE -> Stances.Stand.AGREE;
      case ABSTAIN -> Stances.Stand.ASIDE;
      case DISAGREE -> Stances.Stand.DISAGREE;
    };
  }
}
