package org.alongside;

import java.lang.reflect.Method;
import java.util.concurrent.atomic.AtomicInteger;
import org.alongside.platform.tenancy.Organisation;
import org.alongside.platform.tenancy.Organisations;
import org.alongside.platform.tenancy.Tenancy;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Founds an organisation for each test, and runs the test within it. */
final class TownLife implements BeforeEachCallback, InvocationInterceptor {

  private static final AtomicInteger NUMBER = new AtomicInteger();

  @Override
  public void beforeEach(ExtensionContext context) {
    var spring = SpringExtension.getApplicationContext(context);
    spring.getBean(TownClock.class).backToMorning();
    InTown test = (InTown) context.getRequiredTestInstance();
    test.town = found(spring.getBean(Organisations.class));
  }

  static Organisation found(Organisations organisations) {
    return organisations.found(
        "town-" + NUMBER.incrementAndGet(),
        "Millbrook Hospitals",
        "The hospital on the hill.",
        "01632 960123",
        "hello@millbrook.example");
  }

  @Override
  public void interceptBeforeEachMethod(
      Invocation<Void> invocation,
      ReflectiveInvocationContext<Method> method,
      ExtensionContext context)
      throws Throwable {
    within(invocation, context);
  }

  @Override
  public void interceptTestMethod(
      Invocation<Void> invocation,
      ReflectiveInvocationContext<Method> method,
      ExtensionContext context)
      throws Throwable {
    within(invocation, context);
  }

  @Override
  public void interceptTestTemplateMethod(
      Invocation<Void> invocation,
      ReflectiveInvocationContext<Method> method,
      ExtensionContext context)
      throws Throwable {
    within(invocation, context);
  }

  private static void within(Invocation<Void> invocation, ExtensionContext context)
      throws Throwable {
    InTown test = (InTown) context.getRequiredTestInstance();
    Tenancy.<Void, Throwable>within(test.town, invocation::proceed);
  }
}
