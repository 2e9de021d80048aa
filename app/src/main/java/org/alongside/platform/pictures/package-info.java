/**
 * What the server draws: strands, thread, knots and loops as inline SVG, in words that are passed
 * in translated.
 */
@NullMarked
package org.alongside.platform.pictures;

import org.jspecify.annotations.NullMarked;
