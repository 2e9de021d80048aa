@NullMarked
package org.alongside.people.web;

import org.jspecify.annotations.NullMarked;
