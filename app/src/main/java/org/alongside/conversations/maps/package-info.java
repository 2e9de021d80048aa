/** What came of the votes: where people agree, where they part, and who is near whom. */
@NamedInterface("maps")
@NullMarked
package org.alongside.conversations.maps;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
