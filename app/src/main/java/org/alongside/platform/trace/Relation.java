package org.alongside.platform.trace;

import java.util.Locale;

/** How one thing led to the next, read from the voice towards the report-back. */
public enum Relation {
  CODED_AS,
  RAISED_AS,
  EXPLORED_IN,
  SHAPED,
  RESOLVED_BY,
  COMMITS_TO,
  DELIVERED_AS,
  MEASURED_BY,
  REPORTED_IN,
  RECEIVED_BY,
  DECLINED_BECAUSE,
  ADOPTED_FROM;

  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Relation of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
