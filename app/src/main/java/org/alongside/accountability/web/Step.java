package org.alongside.accountability.web;

import java.util.List;
import org.alongside.platform.pictures.Sign;
import org.jspecify.annotations.Nullable;

/**
 * One knot on a thread, in words.
 *
 * @param said whether the title is somebody's promise in their own words
 */
public record Step(
    Sign sign,
    String kind,
    String when,
    String title,
    boolean said,
    List<Quote> quotes,
    List<Line> lines,
    @Nullable Shown picture,
    @Nullable Link link) {

  /**
   * @param words what the picture shows, for those who don't see it
   */
  public record Shown(String path, String words) {}

  public record Link(String path, String words) {}

  static Step of(Sign sign, String kind, String when, String title, List<Line> lines) {
    return new Step(sign, kind, when, title, false, List.of(), lines, null, null);
  }

  Step linked(String path, String words) {
    return new Step(sign, kind, when, title, said, quotes, lines, picture, new Link(path, words));
  }

  Step saying(List<Quote> quotes) {
    return new Step(sign, kind, when, title, said, quotes, lines, picture, link);
  }

  Step inTheirWords() {
    return new Step(sign, kind, when, title, true, quotes, lines, picture, link);
  }

  Step showing(Shown picture) {
    return new Step(sign, kind, when, title, said, quotes, lines, picture, link);
  }

  /** Whether voices are its matter, and not a thing with a name. */
  public boolean voices() {
    return sign == Sign.VOICE;
  }
}
