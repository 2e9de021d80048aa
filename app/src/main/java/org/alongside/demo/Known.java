package org.alongside.demo;

import java.util.HashMap;
import java.util.Map;
import org.alongside.platform.ids.Id;

/** Ids of what has been done so far, by the keys of the files. */
final class Known<I extends Id> {

  private final Map<String, I> ids = new HashMap<>();

  void put(String key, I id) {
    if (ids.put(key, id) != null) throw new IllegalStateException("Twice: " + key);
  }

  I get(String key) {
    I id = ids.get(key);
    if (id == null) throw new IllegalStateException("Not there yet: " + key);
    return id;
  }
}
