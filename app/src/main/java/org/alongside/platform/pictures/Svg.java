package org.alongside.platform.pictures;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes elements, attributes and words, everything escaped; a number that is none stops the
 * drawing.
 */
public final class Svg {

  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();
  private boolean closed = true; // whether the tag written last has got its closing bracket

  /** A picture that says something: seen by everyone, read by its label. */
  Svg labelled(String viewBox, String label, Object... attributes) {
    return start("svg", "viewBox", viewBox, "role", "img", "aria-label", label).and(attributes);
  }

  /** A picture beside words that say the same: not read out. */
  Svg ornament(String viewBox, Object... attributes) {
    return start("svg", "viewBox", viewBox, "aria-hidden", "true", "focusable", "false")
        .and(attributes);
  }

  Svg group(Object... attributes) {
    return start("g").and(attributes);
  }

  Svg path(String look, String d, double width, Object... attributes) {
    return start("path", "class", look, "d", d, "stroke-width", width).and(attributes).end();
  }

  Svg circle(String look, double x, double y, double r, Object... attributes) {
    return start("circle", "class", look, "cx", x, "cy", y, "r", r).and(attributes).end();
  }

  Svg shape(String look, String d, Object... attributes) {
    return start("path", "class", look, "d", d).and(attributes).end();
  }

  /** A path that says its colours itself, by <code>currentColor</code> or by its group. */
  Svg bare(String d, Object... attributes) {
    return start("path", "d", d).and(attributes).end();
  }

  Svg words(String look, double x, double y, double size, String words, Object... attributes) {
    if (words.isEmpty()) return this;
    start("text", "class", look, "x", x, "y", y, "font-size", size).and(attributes);
    out.append('>').append(escaped(words)).append("</text>");
    open.pop();
    closed = true;
    return this;
  }

  Svg end() {
    var tag = open.pop();
    if (closed) out.append("</").append(tag).append('>');
    else out.append("/>");
    closed = true;
    return this;
  }

  static String number(double value) {
    if (!Double.isFinite(value))
      throw new IllegalArgumentException("not a number that can be drawn: " + value);
    var tenths = Math.round(value * 10);
    if (tenths % 10 == 0) return Long.toString(tenths / 10);
    return (tenths < 0 ? "-" : "") + Math.abs(tenths) / 10 + "." + Math.abs(tenths) % 10;
  }

  @Override
  public String toString() {
    if (!open.isEmpty()) throw new IllegalStateException("still open: " + open);
    return out.toString();
  }

  private Svg start(String tag, Object... attributes) {
    if (!closed) out.append('>');
    out.append('<').append(tag);
    open.push(tag);
    closed = false;
    return and(attributes);
  }

  private Svg and(Object... attributes) {
    for (int i = 0; i < attributes.length; i += 2) {
      var value =
          attributes[i + 1] instanceof Number n
              ? number(n.doubleValue())
              : escaped(attributes[i + 1].toString());
      out.append(' ').append(attributes[i]).append("=\"").append(value).append('"');
    }
    return this;
  }

  private static String escaped(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
