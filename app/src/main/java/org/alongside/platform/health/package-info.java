/** Whether this node lives, and whether it is ready to answer people: without details. */
@NullMarked
package org.alongside.platform.health;

import org.jspecify.annotations.NullMarked;
