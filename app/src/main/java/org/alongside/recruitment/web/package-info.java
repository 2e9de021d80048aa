@NullMarked
package org.alongside.recruitment.web;

import org.jspecify.annotations.NullMarked;
