package org.alongside.platform.pages;

import java.util.Locale;

/**
 * All that one template shows. {@code org.alongside.decisions.web.DecisionPage} is shown by {@code
 * decisions/decision.jte}; a handler returns the record, and the platform renders it.
 */
public interface Page {

  default String template() {
    String module = getClass().getPackageName().split("\\.")[2];
    String name = getClass().getSimpleName().replaceFirst("Page$", "");
    return module + "/" + name.replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(Locale.ROOT) + ".jte";
  }

  default int status() {
    return 200;
  }
}
