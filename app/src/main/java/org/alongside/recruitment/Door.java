package org.alongside.recruitment;

/** The three doors by which people come in; a feature of the pool under {@link #FEATURE}. */
public enum Door {
  /** I, or someone I care for, use this. */
  USES,
  LIVES_HERE,
  INTERESTED;

  public static final String FEATURE = "door";

  /** As the lottery knows it. */
  public String value() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
