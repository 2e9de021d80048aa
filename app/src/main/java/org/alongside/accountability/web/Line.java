package org.alongside.accountability.web;

import java.util.ArrayList;
import java.util.List;
import org.alongside.platform.Experience;
import org.alongside.platform.pictures.State;
import org.alongside.platform.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * A sentence in which people are named, each with their mark; at its end, perhaps, how something
 * stands.
 */
public record Line(List<Piece> pieces, @Nullable State state, String standing) {

  /**
   * @param mark whose name it is; none for the words between
   */
  public record Piece(@Nullable Experience mark, String words) {}

  /**
   * @param experience as they say; none where they aren't of the group
   */
  public record Somebody(String name, @Nullable Experience experience) {}

  private static final String PLACE = "\u0001";

  static Line of(String words) {
    return new Line(List.of(new Piece(null, words)), null, "");
  }

  /** The sentence of the key; its {0} are these people. */
  static Line naming(Words words, String key, List<Somebody> people, Object... about) {
    var all = new ArrayList<Object>(List.of(PLACE));
    all.addAll(List.of(about));
    String sentence = words.say(key, all.toArray());
    int place = sentence.indexOf(PLACE);
    List<Piece> pieces = new ArrayList<>();
    pieces.add(new Piece(null, sentence.substring(0, place)));
    for (int i = 0; i < people.size(); i++) {
      if (i > 0)
        pieces.add(new Piece(null, i + 1 < people.size() ? ", " : words.say("accountability.and")));
      add(pieces, people.get(i), words);
    }
    pieces.add(new Piece(null, sentence.substring(place + PLACE.length())));
    return new Line(List.copyOf(pieces), null, "");
  }

  Line and(State state, String standing) {
    return new Line(pieces, state, standing);
  }

  private static void add(List<Piece> pieces, Somebody one, Words words) {
    pieces.add(new Piece(one.experience(), one.name()));
    if (one.experience() != null)
      pieces.add(new Piece(null, " (" + words.say("platform.experience", one.experience()) + ")"));
  }
}
