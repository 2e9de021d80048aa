@NullMarked
package org.alongside.conversations.voting.web;

import org.jspecify.annotations.NullMarked;
