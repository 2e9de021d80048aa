/** Links from what people said to what came of it. */
@NullMarked
package org.alongside.platform.trace;

import org.jspecify.annotations.NullMarked;
