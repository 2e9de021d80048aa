/** An append-only, hash-chained record of who did what. */
@NullMarked
package org.alongside.platform.audit;

import org.jspecify.annotations.NullMarked;
