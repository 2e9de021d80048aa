package org.alongside.platform.govuk;

/** A component whose outermost element can be given classes and attributes. */
public interface Attributed<T> {

  Attributes attributes();

  T attributes(Attributes changed);

  default T css(String added) {
    return attributes(attributes().css(added));
  }

  default T with(String name, String value) {
    return attributes(attributes().with(name, value));
  }

  default String css() {
    return attributes().css();
  }

  default String inTag() {
    return attributes().inTag();
  }
}
