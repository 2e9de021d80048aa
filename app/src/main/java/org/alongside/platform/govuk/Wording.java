package org.alongside.platform.govuk;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.springframework.context.i18n.LocaleContextHolder;

/** The few words that the components say by themselves, in the language of the request. */
public final class Wording {

  private static final ResourceBundle ENGLISH =
      ResourceBundle.getBundle("messages.govuk", Locale.of("en"));
  private static final ResourceBundle WELSH =
      ResourceBundle.getBundle("messages.govuk", Locale.of("cy"));

  private Wording() {}

  public static String of(String key) {
    return bundle().getString("govuk." + key);
  }

  /**
   * What the browser needs to count in another language than English, which its modules know
   * already.
   */
  static Map<String, String> forModule(String module) {
    var attributes = new LinkedHashMap<String, String>();
    if (bundle() == ENGLISH) return attributes;
    var prefix = "govuk." + module + ".";
    WELSH.keySet().stream()
        .sorted()
        .filter(key -> key.startsWith(prefix))
        .forEach(
            key ->
                attributes.put(
                    "data-i18n." + key.substring(prefix.length()), WELSH.getString(key)));
    return attributes;
  }

  private static ResourceBundle bundle() {
    return LocaleContextHolder.getLocale().getLanguage().equals("cy") ? WELSH : ENGLISH;
  }
}
