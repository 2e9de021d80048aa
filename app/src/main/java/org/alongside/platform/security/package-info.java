/** Headers, nonces and the form token. */
@NullMarked
package org.alongside.platform.security;

import org.jspecify.annotations.NullMarked;
