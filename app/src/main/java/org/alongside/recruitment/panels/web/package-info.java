@NullMarked
package org.alongside.recruitment.panels.web;

import org.jspecify.annotations.NullMarked;
