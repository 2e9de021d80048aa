/** Ballots and the votes on them: one ballot a person, the last vote on a statement counts. */
@NamedInterface("voting")
@NullMarked
package org.alongside.conversations.voting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
