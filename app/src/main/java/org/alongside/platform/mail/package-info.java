/** Letters: written with the fact, sent later, tried again. */
@NullMarked
package org.alongside.platform.mail;

import org.jspecify.annotations.NullMarked;
