package org.alongside.platform.pictures;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.alongside.platform.Experience;

/**
 * The piece of thread beside one item of a trace or a receipt, from its knot down to the next one.
 * It is stretched to the height of the words; {@link #along} chooses the pieces of a whole list.
 */
public record Lane(Piece piece, Voices voices, DecidedBy decidedBy, Loops loops)
    implements Picture {

  public enum Piece {
    STRANDS,
    TWIST,
    THREAD,
    UNDER_WAY,
    TWIST_UNDER_WAY,
    LOOPS,
    END
  }

  private static final Loops NONE = new Loops(0, 0);

  /** The lanes of a trace, one for each item; its first item is usually the voices themselves. */
  public static List<Lane> along(
      List<Sign> items, Voices voices, DecidedBy decidedBy, Loops loops) {
    return along(items, voices, voices, decidedBy, loops);
  }

  /**
   * The lanes of a receipt: one person's own strand, until their words stand beside those of
   * others.
   */
  public static List<Lane> along(
      Experience own, List<Sign> items, Voices all, DecidedBy decidedBy, Loops loops) {
    return along(items, new Voices(0, 0, 0, 0).and(own), all, decidedBy, loops);
  }

  /** What was said too and not done: the strand ends in the knot with a bar. */
  public static Lane declined(Voices voices) {
    return new Lane(Piece.STRANDS, voices, DecidedBy.NOBODY_YET, NONE);
  }

  /** The same lanes for a list that starts at the end and goes back: each is turned over. */
  public static List<Picture> backwards(List<Lane> lanes) {
    var back = new ArrayList<Picture>();
    for (int i = lanes.size() - 1; i > 0; i--) back.add(lanes.get(i - 1).turnedOver());
    // What they said hangs below its knot alone.
    lanes.stream().findFirst().ifPresent(first -> back.add(first.turnedOver()));
    return List.copyOf(back);
  }

  private Picture turnedOver() {
    return svg -> {
      if (piece == Piece.END) return;
      svg.ornament("0 0 64 100", "class", "al-trace__lane al-turn", "preserveAspectRatio", "none");
      svg.group("transform", "matrix(1 0 0 -1 0 100)");
      strokes(svg);
      svg.end().end();
    };
  }

  private static List<Lane> along(
      List<Sign> items, Voices first, Voices all, DecidedBy decidedBy, Loops loops) {
    var lanes = new ArrayList<Lane>();
    var voices = first;
    var piece = Piece.STRANDS;
    var by = DecidedBy.NOBODY_YET;
    for (int i = 0; i < items.size(); i++) {
      var sign = items.get(i);
      if (sign == Sign.THEME || sign == Sign.DECISION) voices = all;
      if (sign == Sign.THEME && piece == Piece.STRANDS)
        piece = decidedBy.oneSided() ? Piece.STRANDS : Piece.TWIST;
      if (sign == Sign.DECISION && decidedBy != DecidedBy.NOBODY_YET) {
        piece = Piece.THREAD;
        by = decidedBy;
      }
      lanes.add(new Lane(i + 1 < items.size() ? piece : last(sign, piece), voices, by, loops));
    }
    return List.copyOf(lanes);
  }

  private static Piece last(Sign sign, Piece until) {
    return switch (sign) {
      case TOLD -> Piece.LOOPS;
      case NOT_DONE -> Piece.END;
      default -> until == Piece.TWIST ? Piece.TWIST_UNDER_WAY : Piece.UNDER_WAY;
    };
  }

  @Override
  public void draw(Svg svg) {
    if (piece == Piece.END) return;
    var look = piece == Piece.LOOPS ? "al-trace__lane al-trace__to-close" : "al-trace__lane";
    svg.ornament("0 0 64 100", "class", look + " al-turn", "preserveAspectRatio", "none");
    strokes(svg);
    svg.end();
    if (piece == Piece.LOOPS)
      new LoopsEnd(loops, decidedBy != DecidedBy.BOTH && kindsHere().size() > 1).draw(svg);
  }

  private void strokes(Svg svg) {
    switch (piece) {
      case STRANDS -> strands(svg, 100);
      case TWIST -> twist(svg, "S32 84 32 100");
      case THREAD, LOOPS -> thread(svg, 100);
      case UNDER_WAY -> {
        thread(svg, decidedBy == DecidedBy.BOTH ? 56 : 66);
        if (decidedBy == DecidedBy.BOTH) Strand.dots(svg, "l-thread", down(32, 66, 96), 5);
        else for (var kind : kindsHere()) dots(svg, place(kindsHere(), kind));
      }
      case TWIST_UNDER_WAY -> {
        twist(svg, "");
        if (voices.broughtLived()) dots(svg, 18);
        if (voices.unsaid() > 0) dots(svg, 32);
        if (voices.broughtLearnt()) dots(svg, 46);
      }
      case END -> throw new IllegalStateException("nothing comes after the end");
    }
  }

  /** Where a kind's strand stands in a lane of 56, as the list has it on a phone. */
  static double onPhone(Voices voices, Experience kind) {
    return place(voices.kinds(), kind) * 56 / 64;
  }

  private void strands(Svg svg, double to) {
    var kinds = kindsHere();
    for (var kind : kinds) Strand.line(svg, kind, down(place(kinds, kind), 0, to), 4);
  }

  // Whoever decided alone stands here too, even where none of them had spoken before.
  private List<Experience> kindsHere() {
    var kinds = voices.kinds();
    return switch (decidedBy) {
      case LIVED ->
          kinds.contains(Experience.LIVED)
              ? kinds
              : Stream.concat(Stream.of(Experience.LIVED), kinds.stream()).toList();
      case LEARNT ->
          kinds.contains(Experience.LEARNT)
              ? kinds
              : Stream.concat(kinds.stream(), Stream.of(Experience.LEARNT)).toList();
      case BOTH, NOBODY_YET -> kinds;
    };
  }

  private void thread(Svg svg, double to) {
    if (decidedBy == DecidedBy.BOTH) Strand.thread(svg, down(32, 0, to), 9);
    else strands(svg, to);
  }

  private void twist(Svg svg, String end) {
    if (voices.unsaid() > 0)
      Strand.line(svg, Experience.UNSAID, down(32, 0, end.isEmpty() ? 66 : 100), 3);
    if (voices.broughtLearnt())
      Strand.line(svg, Experience.LEARNT, "M46 0C46 14 18 18 18 34S46 50 46 66" + end, 4);
    if (voices.broughtLived())
      Strand.line(svg, Experience.LIVED, "M18 0C18 14 46 18 46 34S18 50 18 66" + end, 4);
  }

  private static void dots(Svg svg, double x) {
    Strand.dots(svg, "l-ink-soft", down(x, 76, 98), 4);
  }

  private static double place(List<Experience> kinds, Experience kind) {
    return kinds.size() < 2 ? 32 : 18 + 28.0 * kinds.indexOf(kind) / (kinds.size() - 1);
  }

  private static String down(double x, double from, double to) {
    return "M%s %sV%s".formatted(Svg.number(x), Svg.number(from), Svg.number(to));
  }
}
