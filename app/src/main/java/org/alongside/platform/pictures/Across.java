package org.alongside.platform.pictures;

/**
 * The way of reading: a picture is worked out from left to right, and laid down mirrored where
 * people read from the right.
 */
record Across(double width, boolean fromRight) {

  double at(double x) {
    return fromRight ? width - x : x;
  }

  Line from(double x, double y) {
    return new Line(this).to("M", x, y);
  }
}
