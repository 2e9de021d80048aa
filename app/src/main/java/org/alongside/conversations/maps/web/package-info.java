/** Pages of what came of the votes. */
@NullMarked
package org.alongside.conversations.maps.web;

import org.jspecify.annotations.NullMarked;
