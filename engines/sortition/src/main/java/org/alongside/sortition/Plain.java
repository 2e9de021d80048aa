package org.alongside.sortition;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Features, values and households as they are compared: in Unicode’s form NFC, trimmed and without
 * regard to case.
 */
public final class Plain {

  private Plain() {}

  public static String of(String text) {
    return composed(text).toLowerCase(Locale.ROOT);
  }

  public static Map<String, String> of(Map<String, String> features) {
    Map<String, String> plain = new HashMap<>();
    features.forEach((feature, value) -> plain.put(of(feature), of(value)));
    return plain;
  }

  /** As it is sealed: trimmed, and each letter with its accents one sign, which is form NFC. */
  public static String composed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
  }
}
