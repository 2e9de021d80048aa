package org.alongside.sortition;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Features, values and households as they are compared: trimmed and without regard to case. */
public final class Plain {

  private Plain() {}

  public static String of(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }

  public static Map<String, String> of(Map<String, String> features) {
    Map<String, String> plain = new HashMap<>();
    features.forEach((feature, value) -> plain.put(of(feature), of(value)));
    return plain;
  }
}
