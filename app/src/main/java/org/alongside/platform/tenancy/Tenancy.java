package org.alongside.platform.tenancy;

import java.util.Optional;

/**
 * Which organisation the present piece of work is for. Bound by the route, or by a job for its own
 * organisation; each transaction that begins inside hands it to the database, where row-level
 * security compares it with every row.
 */
public final class Tenancy {

  private static final ScopedValue<Organisation> PRESENT = ScopedValue.newInstance();

  private Tenancy() {}

  public static <T, X extends Throwable> T within(
      Organisation organisation, ScopedValue.CallableOp<T, X> work) throws X {
    return ScopedValue.where(PRESENT, organisation).call(work);
  }

  public static Optional<Organisation> present() {
    return PRESENT.isBound() ? Optional.of(PRESENT.get()) : Optional.empty();
  }
}
