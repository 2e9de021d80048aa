/** The only place that asks what time it is. */
@NullMarked
package org.alongside.platform.time;

import org.jspecify.annotations.NullMarked;
