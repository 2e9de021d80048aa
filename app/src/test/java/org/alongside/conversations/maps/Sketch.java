package org.alongside.conversations.maps;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.conversations.BallotId;
import org.alongside.conversations.ConversationId;
import org.alongside.conversations.StatementId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** A map of two groups, of 85 people and 65, that part on the last three of six statements. */
public final class Sketch {

  public static final Place HERS = new Place(-.287654, .0123456, 0);

  private static final List<Drawing.Share> KINDS =
      List.of(share(75, 80), share(30, 40), share(null, null), share(null, null));

  public static Drawing two(List<StatementId> said, Instant at) {
    return new Drawing(
        at,
        150,
        said.size(),
        List.of(
            group(0, 85, -.5, -.1, .36, said.get(4), said.get(3)),
            group(1, 65, .45, .15, .32, said.get(5))),
        List.of(
            line(said, 0, share(80, 85), share(60, 65)),
            line(said, 1, share(75, 80), share(60, 65)),
            line(said, 2, share(65, 80), share(60, 65)),
            line(said, 3, share(75, 80), share(10, 60)),
            line(said, 4, share(70, 80), share(20, 60)),
            line(said, 5, share(15, 80), share(null, null))),
        List.of(held(said.get(0)), held(said.get(1)), held(said.get(2))),
        List.of(new Drawing.Bridge(said.get(0), .9, .8)),
        94);
  }

  /** As before enough people said what they bring. */
  public static Drawing withoutKinds(Drawing drawing) {
    return drawing.with(
        drawing.lines().stream()
            .map(
                one ->
                    new Drawing.Line(
                        one.statement(), one.number(), one.all(), one.groups(), List.of()))
            .toList());
  }

  public static Drawing oneCrowd(List<StatementId> said, Instant at) {
    var two = two(said, at);
    return new Drawing(at, 150, said.size(), List.of(), two.lines(), two.shared(), List.of(), 0);
  }

  /** As if it had just been drawn from the votes that there are. */
  public static void keep(
      ApplicationContext town, ConversationId id, Drawing drawing, Map<BallotId, Place> places) {
    var store = town.getBean(DrawingStore.class);
    var rows = new HashMap<UUID, Place>();
    places.forEach((ballot, place) -> rows.put(ballot.value(), place));
    town.getBean(TransactionTemplate.class)
        .executeWithoutResult(
            _ -> {
              store.keep(id, store.voted(id), drawing);
              store.place(id, rows);
            });
  }

  private static Drawing.Group group(
      int number, int size, double x, double y, double radius, StatementId... holds) {
    return new Drawing.Group(
        number, size, x, y, radius, List.of(holds).stream().map(Sketch::held).toList());
  }

  private static Drawing.Held held(StatementId id) {
    return new Drawing.Held(id, true);
  }

  private static Drawing.Line line(
      List<StatementId> said, int number, Drawing.Share one, Drawing.Share other) {
    return new Drawing.Line(said.get(number), number, share(130, 150), List.of(one, other), KINDS);
  }

  static Drawing.Share share(@Nullable Integer agree, @Nullable Integer seen) {
    if (agree == null || seen == null) return new Drawing.Share(null, null, null, null, null, null);
    double at = agree / (double) seen;
    return new Drawing.Share(
        agree, seen - agree, 0, seen, Math.max(0, at - .1), Math.min(1, at + .1));
  }

  private Sketch() {}
}
