@NullMarked
package org.alongside.decisions.web;

import org.jspecify.annotations.NullMarked;
