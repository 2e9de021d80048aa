@NullMarked
package org.alongside.listening.web;

import org.jspecify.annotations.NullMarked;
