@NullMarked
package org.alongside.demo.web;

import org.jspecify.annotations.NullMarked;
