package org.alongside.conversations.files;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * @param voter as the file calls them
 */
record FiledVote(String voter, int number, int vote, @Nullable Instant at) {}
