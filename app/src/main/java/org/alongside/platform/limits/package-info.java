/** How often somebody without an account may write. */
@NullMarked
package org.alongside.platform.limits;

import org.jspecify.annotations.NullMarked;
