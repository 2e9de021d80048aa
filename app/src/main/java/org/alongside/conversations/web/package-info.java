/** What the team does with a conversation: prepare it, fill it, look after it. */
@NullMarked
package org.alongside.conversations.web;

import org.jspecify.annotations.NullMarked;
