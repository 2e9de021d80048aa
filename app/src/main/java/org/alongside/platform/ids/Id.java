package org.alongside.platform.ids;

import java.util.UUID;

/** An id that knows what it is the id of. Each is a record with the one component {@code value}. */
public interface Id {
  UUID value();
}
