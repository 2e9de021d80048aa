@NullMarked
package org.alongside.initiatives.web;

import org.jspecify.annotations.NullMarked;
