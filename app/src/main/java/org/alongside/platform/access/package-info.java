/** Who may use a route. */
@NullMarked
package org.alongside.platform.access;

import org.jspecify.annotations.NullMarked;
