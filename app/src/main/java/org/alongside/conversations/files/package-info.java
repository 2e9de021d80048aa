/**
 * Conversations that were held elsewhere, as the files that many platforms give away: statements
 * and votes; and ours in the same form.
 */
@NamedInterface("files")
@NullMarked
package org.alongside.conversations.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
