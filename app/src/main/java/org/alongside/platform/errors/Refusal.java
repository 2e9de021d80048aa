package org.alongside.platform.errors;

/** The rules say no. The message key names a plain sentence that says why and what to do next. */
public class Refusal extends RuntimeException {

  private final String key;
  private final transient Object[] about;

  public Refusal(String key, Object... about) {
    super(key);
    this.key = key;
    this.about = about;
  }

  public String key() {
    return key;
  }

  public Object[] about() {
    return about == null ? new Object[0] : about;
  }
}
