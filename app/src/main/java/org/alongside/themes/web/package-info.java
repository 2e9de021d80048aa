@NullMarked
package org.alongside.themes.web;

import org.jspecify.annotations.NullMarked;
