package org.alongside.platform.ids;

import java.lang.reflect.InvocationTargetException;
import java.util.UUID;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;

/** Ids are UUIDs in the database and text in addresses; everywhere else they keep their type. */
public final class IdConversions {

  private IdConversions() {}

  @WritingConverter
  public enum ToUuid implements Converter<Id, UUID> {
    INSTANCE;

    @Override
    public UUID convert(Id id) {
      return id.value();
    }
  }

  @ReadingConverter
  public enum FromUuid implements ConverterFactory<UUID, Id> {
    INSTANCE;

    @Override
    public <T extends Id> Converter<UUID, T> getConverter(Class<T> type) {
      return uuid -> make(type, uuid);
    }
  }

  public enum FromText implements ConverterFactory<String, Id> {
    INSTANCE;

    @Override
    public <T extends Id> Converter<String, T> getConverter(Class<T> type) {
      return text -> make(type, UUID.fromString(text));
    }
  }

  private static <T extends Id> T make(Class<T> type, UUID value) {
    try {
      return type.getDeclaredConstructor(UUID.class).newInstance(value);
    } catch (InstantiationException | IllegalAccessException | NoSuchMethodException | InvocationTargetException e) {
      throw new IllegalStateException(type + " is not a record of one UUID", e);
    }
  }
}
