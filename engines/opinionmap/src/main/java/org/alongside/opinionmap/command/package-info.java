/** The command {@code opinionmap}. */
@NullMarked
package org.alongside.opinionmap.command;

import org.jspecify.annotations.NullMarked;
