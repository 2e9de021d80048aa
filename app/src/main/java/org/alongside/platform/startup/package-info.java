/** Alongside starts wholly configured or not at all, and says in plain words what is missing. */
@NullMarked
package org.alongside.platform.startup;

import org.jspecify.annotations.NullMarked;
