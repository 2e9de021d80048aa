/** Voices: given, read, answered, taken back; and the information people need to have one. */
@ApplicationModule(allowedDependencies = {"platform", "people", "initiatives"})
@NullMarked
package org.alongside.listening;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
