package org.alongside.conversations.files;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * @param out whether it was taken out where the conversation was held
 */
record FiledStatement(int number, String words, boolean out, @Nullable Instant at) {}
