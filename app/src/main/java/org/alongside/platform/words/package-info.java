/** What people read, in their language. */
@NullMarked
package org.alongside.platform.words;

import org.jspecify.annotations.NullMarked;
