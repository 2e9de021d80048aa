@NullMarked
package org.alongside.accountability.web;

import org.jspecify.annotations.NullMarked;
