/** Three kinds of errors, told apart. */
@NullMarked
package org.alongside.platform.errors;

import org.jspecify.annotations.NullMarked;
