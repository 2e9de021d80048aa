/** What was promised, what was done, and what could not be. */
@ApplicationModule(
    allowedDependencies = {"platform", "people", "initiatives", "listening", "themes", "decisions"})
@NullMarked
package org.alongside.improvement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
