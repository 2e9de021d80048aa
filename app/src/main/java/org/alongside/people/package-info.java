/**
 * Persons, how they sign in, what they agreed to, and how they want to hear; the only place that
 * knows an address.
 */
@ApplicationModule(allowedDependencies = "platform")
@NullMarked
package org.alongside.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
