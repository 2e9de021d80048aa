package org.alongside.platform.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.alongside.platform.ids.Id;
import org.jspecify.annotations.Nullable;

/** Ids and times on their way to the database and back. */
public final class Rows {

  private Rows() {}

  public static <I extends Id> I id(ResultSet row, String column, Function<UUID, I> type)
      throws SQLException {
    return type.apply(row.getObject(column, UUID.class));
  }

  public static <I extends Id> @Nullable I idOrNull(
      ResultSet row, String column, Function<UUID, I> type) throws SQLException {
    UUID value = row.getObject(column, UUID.class);
    return value == null ? null : type.apply(value);
  }

  public static Instant at(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  public static @Nullable Instant atOrNull(ResultSet row, String column) throws SQLException {
    var value = row.getObject(column, OffsetDateTime.class);
    return value == null ? null : value.toInstant();
  }

  public static OffsetDateTime time(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }

  public static @Nullable UUID value(@Nullable Id id) {
    return id == null ? null : id.value();
  }

  public static UUID[] values(Collection<? extends Id> ids) {
    return ids.stream().map(Id::value).distinct().toArray(UUID[]::new);
  }

  /** An array; empty where there is none. */
  public static <T> List<T> list(ResultSet row, String column, Class<T> type) throws SQLException {
    var array = row.getArray(column);
    if (array == null) return List.of();
    return Stream.of((Object[]) array.getArray()).map(type::cast).toList();
  }
}
