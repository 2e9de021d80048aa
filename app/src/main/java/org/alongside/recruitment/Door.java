package org.alongside.recruitment;

import java.util.Locale;

/** The three doors by which people come in; a feature of the pool under {@link #FEATURE}. */
public enum Door {
  /** I, or someone I care for, use this. */
  USES,
  LIVES_HERE,
  INTERESTED;

  public static final String FEATURE = "door";

  /** As the lottery knows it. */
  public String value() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
