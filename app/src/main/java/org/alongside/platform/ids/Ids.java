package org.alongside.platform.ids;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.util.UUID;
import java.util.function.Function;

/** Makes UUIDv7: ordered by time, so that indexes grow at their end. */
public final class Ids {

  private static final TimeBasedEpochGenerator UUID_V7 = Generators.timeBasedEpochGenerator();

  private Ids() {}

  public static <I extends Id> I next(Function<UUID, I> type) {
    return type.apply(UUID_V7.generate());
  }
}
