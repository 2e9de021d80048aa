/** Typed, time-ordered ids. */
@NullMarked
package org.alongside.platform.ids;

import org.jspecify.annotations.NullMarked;
