package org.alongside.platform.trace;

import java.util.UUID;
import org.alongside.platform.ids.Id;

/**
 * Something on the thread: {@code voice}, {@code theme}, {@code decision}, {@code commitment},
 * {@code change}, …
 */
public record Ref(String kind, UUID id) {

  public static Ref of(String kind, Id id) {
    return new Ref(kind, id.value());
  }
}
