/** A page record in, HTML out. */
@NullMarked
package org.alongside.platform.pages;

import org.jspecify.annotations.NullMarked;
