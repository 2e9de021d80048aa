/** The command {@code sortition}: select, verify, draw. */
@NullMarked
package org.alongside.sortition.command;

import org.jspecify.annotations.NullMarked;
