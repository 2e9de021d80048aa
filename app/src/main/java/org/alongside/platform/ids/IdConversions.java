package org.alongside.platform.ids;

import java.lang.reflect.InvocationTargetException;
import java.util.UUID;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;

/** Ids are text in addresses; everywhere else in Java they keep their type. */
public enum IdConversions implements ConverterFactory<String, Id> {
  FROM_TEXT;

  @Override
  public <T extends Id> Converter<String, T> getConverter(Class<T> type) {
    return text -> make(type, UUID.fromString(text));
  }

  private static <T extends Id> T make(Class<T> type, UUID value) {
    try {
      return type.getDeclaredConstructor(UUID.class).newInstance(value);
    } catch (InstantiationException
        | IllegalAccessException
        | NoSuchMethodException
        | InvocationTargetException e) {
      throw new IllegalStateException(type + " is not a record of one UUID", e);
    }
  }
}
